import type { Io } from '../../io.ts'
import { lintCommand } from '../lint-command.ts'
import { UsageError } from '../usage-error.ts'
import { whyNotWritten } from '../why-not-written.ts'
import type { OfferedHook } from './offered-hook.ts'
import { baselineFile, isThere, type Plan, starterFile } from './plan.ts'

/**
 * Writes what is planned, and says so and what to do next; false where the baseline could not be written. Throws a
 * `UsageError` where a file could not.
 */
export async function carryOut(
  plan: Plan,
  hasCharts: boolean,
  hook: OfferedHook | undefined,
  io: Io,
): Promise<boolean> {
  for (const [name, text] of plan.files) {
    try {
      // It was not there before, but asking may take long.
      if (await isThere(name, io)) throw Object.assign(new Error(), { code: 'EEXIST' })
      await io.writeFile(`${io.workingFolder}/${name}`, text)
    } catch (error) {
      const code = (error as { readonly code?: unknown }).code
      const why = code === 'EEXIST' ? 'another program has just written it' : whyNotWritten(error)
      throw new UsageError(`${name} could not be written: ${why}.`)
    }
    io.output.write(`Wrote ${name}.\n`)
  }
  if (plan.baseline && !(await baselineWritten(io))) return false
  io.output.write(`\n${nextSteps(plan, hasCharts, hook)}`)
  return true
}

async function baselineWritten(io: Io): Promise<boolean> {
  const silent = { write: () => {}, isTerminal: false, width: undefined }
  const flags = ['--suppress-all', '--suppress-reason', 'known when orglint was set up']
  if ((await lintCommand(flags, { ...io, output: silent })) === 2) return false
  io.output.write(`Wrote ${baselineFile}.\n`)
  return true
}

function nextSteps({ files, baseline }: Plan, hasCharts: boolean, hook: OfferedHook | undefined): string {
  const isHooked = hook !== undefined && files.has(hook.file)
  const rows = [
    ['orglint', 'lints the charts'],
    ['orglint explain <rule>', 'says why a finding matters and what to do'],
    ...(hasCharts && !baseline
      ? [['orglint --suppress-all', 'lets be what is known, so that only new findings count']]
      : []),
    ...(isHooked ? [['pre-commit install', 'turns the hook on']] : []),
  ]
  const next =
    hasCharts || files.has(starterFile)
      ? `Next:\n${rows.map(([command = '', does = '']) => `  ${command.padEnd(24)}${does}`).join('\n')}\n`
      : 'Next: write a chart (orglint dialects shows the forms), then run orglint.\n'
  return hook && hook.text === undefined
    ? `${next}\nTo lint before every commit, add to ${hook.file}:\n\n${hook.lines}`
    : next
}
