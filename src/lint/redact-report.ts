import type { Finding } from '../finding.ts'
import type { LintReport, RuleCrash, SilencedFinding } from './lint-report.ts'

/**
 * A report without names, of a run that was made with `redact`. Fixes are dropped, since they hold text of the
 * chart; so are reasons for silencing and errors of rules, in which anything may be said.
 */
export function redactReport(report: LintReport): LintReport {
  return {
    ...report,
    files: report.files.map(({ source, findings, silenced }) => ({
      source,
      findings: findings.map(redactFinding),
      silenced: silenced.map(
        ({ finding, by }): SilencedFinding => ({ finding: redactFinding(finding), by, reason: undefined }),
      ),
    })),
    crashes: report.crashes.map((crash): RuleCrash => ({ ...crash, error: new Error(''), entity: undefined })),
  }
}

function redactFinding({ redacted, fix, suggestions, value, ...finding }: Finding): Finding {
  // Configurations hold no people, and their mistakes no redacted words.
  return redacted ? { ...finding, ...redacted } : { ...finding, ...(value === undefined ? {} : { value }) }
}
