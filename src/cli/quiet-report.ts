import type { LintReport } from '../lint/lint-report.ts'

/** A report with its errors only, and how many findings that hides. */
export function quietReport(report: LintReport): { readonly report: LintReport; readonly hidden: number } {
  const files = report.files.map((file) => ({
    ...file,
    findings: file.findings.filter(({ severity }) => severity === 'error'),
  }))
  const amount = (list: LintReport['files']) => list.reduce((sum, { findings }) => sum + findings.length, 0)
  return { report: { ...report, files }, hidden: amount(report.files) - amount(files) }
}
