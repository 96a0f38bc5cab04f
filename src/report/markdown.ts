import { locate } from '../line-index.ts'
import type { LintReport } from '../lint/lint-report.ts'
import { count } from '../wording.ts'
import type { FormatContext, ReportFormat } from './format.ts'
import { markdownCode, markdownText } from './markdown-text.ts'
import { entriesByPath, findingEntry, type ReportEntry } from './report-entries.ts'
import { repositoryPath } from './repository-path.ts'
import { runFacts } from './run-summary.ts'
import { severityWords } from './severity-words.ts'
import { silencers } from './silencers.ts'
import { verdict } from './verdict.ts'

/** A comment on GitHub may have 65,536 characters. */
const commentLength = 60_000
const mostRelated = 5
const mostSilenced = 50
const mostFacts = 20

/** For a comment on a pull request: what was found, in one table per file, as much of it as a comment holds. */
export const markdown: ReportFormat = (report, context) => markdownUpTo(report, context, commentLength)

/** The same, cut at a length (in UTF-16 units) of its own. */
export function markdownUpTo(report: LintReport, context: FormatContext, length: number): string {
  const head = ['## orglint', '', markdownText(verdict(report).text), '']
  const tail = [...silencedPart(report, context), ...factsPart(report, context)]
  const room = length - [...head, ...tail].join('\n').length
  return `${[...head, ...tables(report, context, room), ...tail].join('\n').trimEnd()}\n`
}

/** The tables of all files, with a line at the end for what there is no room for. */
function tables(report: LintReport, context: FormatContext, room: number): readonly string[] {
  const lines: string[] = []
  let left = room
  let leftOut = 0
  for (const [path, { entries }] of entriesByPath(report)) {
    if (entries.length === 0) continue
    const head = [
      `### ${markdownText(repositoryPath(path, context))}`,
      '',
      '| line | severity | finding |',
      '| ---: | --- | --- |',
    ]
    const rows = entries.map((entry) => row(entry, context))
    const used = head.join('\n').length + 2
    const fitting = leftOut > 0 || used + (rows[0]?.length ?? 0) >= left ? 0 : rowsWithin(rows, left - used)
    leftOut += rows.length - fitting
    if (fitting === 0) continue
    lines.push(...head, ...rows.slice(0, fitting), '')
    left -= used + rows.slice(0, fitting).join('\n').length + 1
  }
  return leftOut > 0
    ? [...lines, `${count(leftOut, 'more finding does', 'more findings do')} not fit here.`, '']
    : lines
}

function rowsWithin(rows: readonly string[], room: number): number {
  let used = 0
  const first = rows.findIndex((text) => {
    used += text.length + 1
    return used > room
  })
  return first < 0 ? rows.length : first
}

function row({ line, severity, message, ruleId, finding, path }: ReportEntry, context: FormatContext): string {
  const related = finding?.related ?? []
  const places = related.slice(0, mostRelated).map(({ place, note }) => {
    const other = place.source.path === path ? '' : `${repositoryPath(place.source.path, context)}:`
    return `line ${other}${locate(place.source, place.start).line} (${note})`
  })
  const more = related.length > mostRelated ? [`${related.length - mostRelated} more`] : []
  const words = [
    markdownText(message),
    ...(ruleId === undefined ? [] : [markdownCode(ruleId)]),
    ...(places.length > 0 ? [`<br>See also ${markdownText([...places, ...more].join(', '))}.`] : []),
  ]
  return `| ${line} | ${severityWords[severity]} | ${words.join(' ')} |`
}

/** Folded: there to be checked, not to be in the way. */
function silencedPart(report: LintReport, context: FormatContext): readonly string[] {
  const rows = [...entriesByPath(report)].flatMap(([path, { silenced }]) =>
    silenced.map(({ finding, by, reason }) => {
      const { line } = findingEntry(finding)
      const place = markdownText(`${repositoryPath(path, context)}:${line}`)
      return `| ${place} | ${markdownCode(finding.ruleId)} | ${silencers[by]} | ${markdownText(reason ?? '')} |`
    }),
  )
  if (rows.length === 0) return []
  const shown = rows.slice(0, mostSilenced)
  const more = rows.length - shown.length
  return [
    `<details><summary>${count(rows.length, 'finding is', 'findings are')} silenced</summary>`,
    '',
    '| place | rule | silenced | reason |',
    '| --- | --- | --- | --- |',
    ...shown,
    ...(more > 0 ? ['', `And ${more} more.`] : []),
    '',
    '</details>',
    '',
  ]
}

function factsPart(report: LintReport, context: FormatContext): readonly string[] {
  // What is silenced has a part of its own.
  const files = report.files.map((file) => ({ ...file, silenced: [] }))
  return runFacts({ ...report, files }, context)
    .slice(0, mostFacts)
    .map((fact) => `- ${markdownText(fact)}`)
}
