import type { OfferedHook } from './offered-hook.ts'
import { type Plan, starterFile } from './plan.ts'
import type { ProposedChart } from './propose-charts.ts'

/** What somebody does next, once a plan is carried out. */
export function nextSteps(
  charts: readonly ProposedChart[],
  { files, baseline }: Plan,
  hook: OfferedHook | undefined,
): string {
  const isHooked = hook !== undefined && files.has(hook.file)
  const rows = [
    ['orglint', 'lints the charts'],
    ['orglint explain <rule>', 'says why a finding matters and what to do'],
    ...(charts.length > 0 && !baseline
      ? [['orglint --suppress-all', 'lets be what is known, so that only new findings count']]
      : []),
    ...(isHooked ? [['pre-commit install', 'turns the hook on']] : []),
  ]
  const hasChart = charts.length > 0 || files.has(starterFile)
  const next = hasChart
    ? `Next:\n${rows.map(([command = '', does = '']) => `  ${command.padEnd(24)}${does}`).join('\n')}\n`
    : 'Next: write a chart (orglint dialects shows the forms), then run orglint.\n'
  return hook && !isHooked ? `${next}\nTo lint before every commit, add to ${hook.file}:\n\n${hook.lines}` : next
}
