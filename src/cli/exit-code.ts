import type { LintReport } from '../lint/lint-report.ts'

/**
 * 2 where the job could not be done: a path or a named file that could not be read or parsed, a rule that
 * broke off, fixes that could not be written; 1 where there are errors, or more warnings than allowed; else 0.
 */
export function exitCode(report: LintReport, maxWarnings: number | undefined): 0 | 1 | 2 {
  const { files, problems, crashes, fixes } = report
  const unread = files.some(({ source, findings }) => source.origin !== 'found' && findings.some(({ fatal }) => fatal))
  if (problems.length > 0 || crashes.length > 0 || unread || fixes?.failure !== undefined) return 2
  const hasErrors = files.some(({ findings }) => findings.some(({ severity }) => severity === 'error'))
  return hasErrors || exceedsWarnings(report, maxWarnings) ? 1 : 0
}

/** Whether there are more warnings than `--max-warnings` allows; notes do not count. */
export function exceedsWarnings(report: LintReport, maxWarnings: number | undefined): boolean {
  return maxWarnings !== undefined && warningCount(report) > maxWarnings
}

export function warningCount({ files }: LintReport): number {
  return files.flatMap(({ findings }) => findings.filter(({ severity }) => severity === 'warn')).length
}
