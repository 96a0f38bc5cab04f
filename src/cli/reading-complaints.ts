import { locate } from '../line-index.ts'
import type { LintReport } from '../lint/lint-report.ts'
import type { ReadChart } from '../lint/read-charts.ts'
import { count } from '../wording.ts'

type Reading = Pick<LintReport, 'files' | 'problems'>

/** What kept files from being read as charts, for people; redacted, it says where and not what stands there. */
export function readingComplaints(
  { files, problems }: Reading,
  charts: readonly ReadChart[],
  redact: boolean,
): readonly string[] {
  const read = sourcesOf(charts)
  const unread = files.filter(({ source }) => !read.has(source)).flatMap(({ findings }) => findings)
  const errors = unread.filter(({ severity, fatal }) => severity === 'error' || fatal)
  return [
    ...problems.map(({ path, message }) => `${path}: ${message}`),
    ...errors.map(({ place, message, ruleId }) => {
      const { line, column } = locate(place.source, place.start)
      const what = redact ? `This could not be read (${ruleId}).` : message
      return `${place.source.path}:${line}:${column}: ${what}`
    }),
  ]
}

/** Errors in the form of charts that were read all the same: what they spoil is missing from every table. */
export function formNotes({ files }: Reading, charts: readonly ReadChart[]): readonly string[] {
  const read = sourcesOf(charts)
  return files.flatMap(({ source, findings }) => {
    const errors = read.has(source) ? findings.filter(({ severity }) => severity === 'error').length : 0
    if (errors === 0) return []
    const amount = count(errors, 'error', 'errors')
    return [`${source.path} has ${amount} of form, so that something may be missing here. To see more, run orglint.`]
  })
}

function sourcesOf(charts: readonly ReadChart[]): ReadonlySet<unknown> {
  return new Set(charts.flatMap(({ chart }) => chart.sources))
}
