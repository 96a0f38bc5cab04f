import type { Severity } from '../finding.ts'
import type { LintReport } from '../lint/lint-report.ts'
import { joinWords } from '../wording.ts'
import type { ReportFormat } from './format.ts'
import { printable } from './printable.ts'
import { type ReportEntry, reportEntries } from './report-entries.ts'
import { repositoryPath } from './repository-path.ts'
import { verdict } from './verdict.ts'

/** GitHub shows no more annotations of one kind per step. */
const mostShown = 10

const commands: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'notice' }
const gravest: readonly Severity[] = ['error', 'warn', 'info']

/** Workflow commands that GitHub Actions turns into annotations, the gravest first, and a last line that counts. */
export const github: ReportFormat = (report, context) => {
  const lines = gravest.flatMap((severity) =>
    reportEntries(report)
      .filter((entry) => entry.severity === severity)
      .slice(0, mostShown)
      .map((entry) => annotation(entry, repositoryPath(entry.path, context))),
  )
  const left = kindsLeftOut(report)
  const words = joinWords(left.map(({ amount, severity }) => `${amount} more of kind ${commands[severity]}`))
  const rest = left.length > 0 ? ` Not annotated: ${words}. GitHub shows ${mostShown} of a kind.` : ''
  return `${[...lines, verdict(report).text + rest].join('\n')}\n`
}

/** Whether there is more than GitHub shows, so that it has to be told elsewhere. */
export function exceedsAnnotations(report: LintReport): boolean {
  return kindsLeftOut(report).length > 0
}

function kindsLeftOut(report: LintReport) {
  const entries = reportEntries(report)
  return gravest.flatMap((severity) => {
    const amount = entries.filter((entry) => entry.severity === severity).length - mostShown
    return amount > 0 ? [{ severity, amount }] : []
  })
}

function annotation(
  { line, column, endLine, endColumn, severity, ruleId, message }: ReportEntry,
  file: string,
): string {
  // GitHub wants no columns for a stretch of several lines.
  const columns = line === endLine ? { col: column, endColumn } : {}
  const properties = { file, line, endLine, ...columns, title: ruleId ?? 'orglint' }
  const words = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`)
  return `::${commands[severity]} ${words.join(',')}::${escapedMessage(message)}`
}

function escapedMessage(text: string): string {
  return printable(text).replaceAll('%', '%25')
}

function escapedProperty(text: string): string {
  return escapedMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
