import type { Finding, Severity } from '../finding.ts'
import { locate } from '../line-index.ts'
import type { LintReport, SilencedFinding } from '../lint/lint-report.ts'
import type { Place } from '../source.ts'
import { crashMessage } from './crash-message.ts'

/** A stretch of text in lines and columns, from 1; columns in UTF-16 units, the end exclusive. */
export interface TextRange {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** One thing that a report lists: a finding, a path that could not be read, or a rule that broke off. */
export interface ReportEntry extends TextRange {
  readonly kind: 'finding' | 'unreadable' | 'crash'
  /** As in the report. */
  readonly path: string
  /** Undefined where no rule reports. */
  readonly ruleId: string | undefined
  readonly severity: Severity
  /** Nothing else was checked: the file could not be read, or the rule did not end. */
  readonly fatal: boolean
  readonly message: string
  readonly finding: Finding | undefined
}

const fileStart: TextRange = { line: 1, column: 1, endLine: 1, endColumn: 1 }

/** Everything that is wrong, findings first, in the order in which reports print it. What is silenced is left out. */
export function reportEntries({ files, problems, crashes }: LintReport): readonly ReportEntry[] {
  const trouble = { severity: 'error', fatal: true, finding: undefined } as const
  return [
    ...files.flatMap(({ findings }) => findings.map(findingEntry)),
    ...problems.map(({ path, message }) => {
      return { ...trouble, ...fileStart, kind: 'unreadable' as const, path, ruleId: undefined, message }
    }),
    ...crashes.map((crash) => {
      const { path, ruleId, place } = crash
      const range = place ? textRange(place) : fileStart
      return { ...trouble, ...range, kind: 'crash' as const, path, ruleId, message: crashMessage(crash) }
    }),
  ]
}

export function findingEntry(finding: Finding): ReportEntry {
  const { ruleId, severity, message, place, fatal = false } = finding
  return { kind: 'finding', path: place.source.path, ruleId, severity, fatal, message, finding, ...textRange(place) }
}

/** The paths of a report, each once, with what is wrong there and what is silenced; clean files too. */
export function entriesByPath(report: LintReport) {
  const groups = new Map<string, { entries: ReportEntry[]; silenced: SilencedFinding[] }>()
  const at = (path: string) => {
    const group = groups.get(path) ?? { entries: [], silenced: [] }
    groups.set(path, group)
    return group
  }
  for (const { source, silenced } of report.files) at(source.path).silenced.push(...silenced)
  for (const entry of reportEntries(report)) at(entry.path).entries.push(entry)
  return groups as ReadonlyMap<
    string,
    { readonly entries: readonly ReportEntry[]; readonly silenced: readonly SilencedFinding[] }
  >
}

export function textRange({ source, start, end }: Place): TextRange {
  const from = locate(source, start)
  const to = locate(source, end)
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column }
}
