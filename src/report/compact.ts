import type { Severity } from '../finding.ts'
import type { ReportFormat } from './format.ts'
import { printable } from './printable.ts'
import { reportEntries } from './report-entries.ts'

const words: Readonly<Record<Severity, string>> = { error: 'error', warn: 'warning', info: 'info' }

/** One line each, `path:line:column: severity: message [rule]`, and nothing where nothing is wrong: for grep and problem matchers. */
export const compact: ReportFormat = (report) =>
  reportEntries(report)
    .map(({ path, line, column, severity, message, ruleId }) => {
      const rule = ruleId === undefined ? '' : ` [${ruleId}]`
      return `${printable(`${path}:${line}:${column}: ${words[severity]}: ${message}${rule}`)}\n`
    })
    .join('')
