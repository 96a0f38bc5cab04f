import type { ConfigurationProblem } from '../config/configuration-problem.ts'
import type { Finding } from '../finding.ts'
import type { FileReport, LintReport } from '../lint/lint-report.ts'

/** The report of a run that linted nothing. */
export const nothingLinted: LintReport = {
  files: [],
  problems: [],
  crashes: [],
  notes: [],
  charts: 0,
  positions: 0,
  titles: { total: 0, resolved: 0, ambiguous: 0 },
  dates: [],
  rulesRun: 0,
  ruleIds: [],
  idleRules: [],
}

/** Mistakes in configurations, shown like findings at their place, each once. */
export function configurationReports(problems: readonly ConfigurationProblem[]): readonly FileReport[] {
  const reports = new Map<string, { source: FileReport['source']; findings: Finding[] }>()
  const seen = new Set<string>()
  for (const { message, place, severity } of problems) {
    // Several files may go by one configuration, and every configuration gets the same flags.
    const key = `${place.source.path} ${place.start} ${message}`
    if (seen.has(key)) continue
    seen.add(key)
    const report = reports.get(place.source.path) ?? { source: place.source, findings: [] }
    reports.set(place.source.path, report)
    const fatal = severity === 'error' ? { fatal: true } : {}
    const about = { ruleId: 'configuration', messageId: 'mistake', entities: [], related: [] }
    report.findings.push({ ...about, severity, message, place, ...fatal })
  }
  return [...reports.values()].map((report) => ({ ...report, silenced: [] }))
}
