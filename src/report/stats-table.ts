import type { RunStats } from '../lint/lint-report.ts'
import type { Palette } from './format.ts'

/** Rules below this share of the whole are summed up: the table is there to find those that are not. */
const smallestShare = 0.01

interface Row {
  readonly name: string
  readonly time: number
  readonly findings?: number
}

/** Where the time of a run went: every stage, and the rules that took most of theirs. */
export function statsTable({ total, stages, rules }: RunStats, palette: Palette): readonly string[] {
  const slow = rules.filter(({ time }) => time >= total * smallestShare)
  const quick = rules.slice(slow.length)
  const rows: readonly Row[] = [
    ...stages.map(({ stage, time }) => ({ name: stage, time })),
    ...slow.map(({ ruleId, time, findings }) => ({ name: `  ${ruleId}`, time, findings })),
    ...(quick.length > 0 ? [{ name: `  ${quick.length} more rules`, time: sum(quick), findings: found(quick) }] : []),
  ]
  const width = Math.max(...rows.map(({ name }) => name.length))
  const line = ({ name, time, findings }: Row): string => {
    const share = total > 0 ? (100 * time) / total : 0
    const figures = `${time.toFixed(1).padStart(9)} ms ${share.toFixed(0).padStart(3)} %`
    return `${name.padEnd(width)} ${figures}${findings === undefined ? '' : String(findings).padStart(9)}`.trimEnd()
  }
  const heading = `${'Where the time went'.padEnd(width + 19)}findings`
  const isRule = ({ name }: Row): boolean => name.startsWith('  ')
  const ofStages = rows
    .filter((row) => !isRule(row))
    .flatMap((row) => [line(row), ...(row.name === 'rules' ? rows.filter(isRule).map(line) : [])])
  return [palette.bold(heading), ...ofStages, line({ name: 'in all', time: total })]
}

function sum(rules: RunStats['rules']): number {
  return rules.reduce((all, { time }) => all + time, 0)
}

function found(rules: RunStats['rules']): number {
  return rules.reduce((all, { findings }) => all + findings, 0)
}
