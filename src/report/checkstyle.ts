import type { Severity } from '../finding.ts'
import type { ReportFormat } from './format.ts'
import { entriesByPath } from './report-entries.ts'
import { repositoryPath } from './repository-path.ts'
import { xmlDocument, xmlElement } from './xml.ts'

const severities: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info' }

/** Checkstyle's XML, which many build servers and review bots read: every file, and the errors in it. */
export const checkstyle: ReportFormat = (report, context) => {
  const files = [...entriesByPath(report)].map(([path, { entries }]) =>
    xmlElement(
      'file',
      { name: repositoryPath(path, context) },
      entries.map(({ line, column, severity, message, ruleId }) => {
        const source = ruleId === undefined ? 'orglint' : `orglint.${ruleId}`
        return xmlElement('error', { line, column, severity: severities[severity], message, source })
      }),
    ),
  )
  return xmlDocument(xmlElement('checkstyle', { version: '4.3' }, files))
}
