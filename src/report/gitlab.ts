import type { Severity } from '../finding.ts'
import { fingerprint } from '../fingerprint.ts'
import { findingKeys } from './finding-keys.ts'
import type { ReportFormat } from './format.ts'
import { printable, printableJson } from './printable.ts'
import { reportEntries } from './report-entries.ts'
import { repositoryPath } from './repository-path.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'critical', warn: 'major', info: 'info' }

/** GitLab's code quality report: one list, empty where nothing is wrong. GitLab takes equal fingerprints for one finding. */
export const gitlab: ReportFormat = (report, context) => {
  const keyOf = findingKeys(report, context)
  const issues = reportEntries(report).map(
    ({ kind, path, line, endLine, ruleId, severity, fatal, message, finding }) => {
      const inRepository = repositoryPath(path, context)
      const checkName = ruleId ?? kind
      return {
        description: printable(message),
        check_name: checkName,
        fingerprint: finding ? keyOf(finding).fingerprint : fingerprint(`${inRepository} ${kind} ${checkName}`),
        severity: fatal ? 'blocker' : severities[severity],
        location: { path: inRepository, lines: { begin: line, end: endLine } },
      }
    },
  )
  return `${printableJson(JSON.stringify(issues, null, 2))}\n`
}
