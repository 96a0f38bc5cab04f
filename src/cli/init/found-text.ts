import type { ProposedChart } from './propose-charts.ts'
import type { Survey } from './survey-folder.ts'

/** Nobody reads a longer list. */
const most = 10

/** What was found in a folder, for people. */
export function foundText({ looked, unsure, parts, problems }: Survey, charts: readonly ProposedChart[]): string {
  const taken = new Set(charts.flatMap(({ members }) => members))
  const doubtful = [...unsure, ...parts.map(({ path }) => path)].filter((path) => !taken.has(path)).sort()
  const width = Math.max(0, ...charts.slice(0, most + 1).map((chart) => filesOf(chart).length))
  return [
    headline(charts.length, looked, doubtful.length > 0),
    ...few(charts.map((chart) => chartLine(chart, width))),
    ...(doubtful.length > 0
      ? ['These may be org charts or something else. Name those that are under charts in the configuration:']
      : []),
    ...few(doubtful.map((path) => `  ${path}`)),
    ...few(problems),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function few(lines: readonly string[]): readonly string[] {
  return lines.length <= most + 1 ? lines : [...lines.slice(0, most), `  and ${lines.length - most} more`]
}

function headline(charts: number, looked: number, isDoubtful: boolean): string {
  if (charts > 0) return `There ${charts === 1 ? 'is one org chart' : `are ${charts} org charts`} here:`
  if (looked === 0) return 'There is no org chart here yet.'
  if (isDoubtful) return 'There is no file here that is surely an org chart.'
  const others = looked === 1 ? 'the YAML or JSON file is' : `the ${looked} YAML and JSON files are`
  return `There is no org chart here yet: ${others} something else.`
}

function chartLine(chart: ProposedChart, width: number): string {
  const { dialect, members, fields } = chart
  const form = dialect === undefined ? 'does not parse: orglint shows where' : dialect
  const group = members.length > 1 ? `, ${members.length} files that are one chart` : ''
  const guess = [...(fields ?? [])].map(([field, key]) => `${key} as ${field}`).join(', ')
  return `  ${filesOf(chart).padEnd(width)}  ${form}${group}${guess === '' ? '' : `\n    to be read by guess: ${guess}`}`
}

function filesOf({ files: [first = '', ...more] }: ProposedChart): string {
  return more.length > 0 ? `${first} and ${more.length} more` : first
}
