import { count } from '../../wording.ts'
import type { ProposedChart } from './propose-charts.ts'
import type { Survey } from './survey-folder.ts'

/** Nobody reads a longer list. */
const most = 10

/** What was found in a folder, for people. */
export function foundText({ looked, unsure, parts, problems }: Survey, charts: readonly ProposedChart[]): string {
  const files = looked === 0 ? 'no YAML or JSON file' : count(looked, 'YAML or JSON file', 'YAML and JSON files')
  const found = charts.length === 0 ? 'no org chart' : count(charts.length, 'org chart', 'org charts')
  const taken = new Set(charts.flatMap(({ members }) => members))
  const doubtful = [...unsure, ...parts.map(({ path }) => path)].filter((path) => !taken.has(path)).sort()
  return [
    `There ${charts.length > 1 ? 'are' : 'is'} ${found} here, in ${files}.`,
    ...few(charts.map(chartLine)),
    ...(doubtful.length > 0 ? ['These may be org charts or something else. Name those that are under charts:'] : []),
    ...few(doubtful.map((path) => `  ${path}`)),
    ...few(problems),
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function few(lines: readonly string[]): readonly string[] {
  return lines.length <= most + 1 ? lines : [...lines.slice(0, most), `  and ${lines.length - most} more`]
}

function chartLine({ files: [first = '', ...more], dialect, members, fields }: ProposedChart): string {
  const others = more.length > 0 ? ` and ${count(more.length, 'more', 'more')}` : ''
  const form = dialect === undefined ? 'does not parse: orglint shows where' : dialect
  const group = members.length > 1 ? `, ${count(members.length, 'file', 'files')} that are one chart` : ''
  const guess = [...(fields ?? [])].map(([field, key]) => `${key} as ${field}`).join(', ')
  return `  ${first}${others}  ${form}${group}${guess === '' ? '' : `\n    to be read by guess: ${guess}`}`
}
