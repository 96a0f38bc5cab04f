import { AssertionError } from 'node:assert'
import type { Finding } from '../finding.ts'
import { textRange } from '../report/report-entries.ts'

interface FailureDetails {
  readonly actual?: unknown
  readonly expected?: unknown
  readonly cause?: Error
}

/** What a test runner shows for a case that fails. */
export function failure(message: string, { cause, ...values }: FailureDetails = {}): AssertionError {
  const error = new AssertionError({ message, ...values, operator: 'RuleTester' })
  return cause ? Object.assign(error, { cause }) : error
}

/** A finding in one line: `3:10 loop: Sentence.` */
export function located(finding: Finding): string {
  const { line, column } = textRange(finding.place)
  return `${line}:${column} ${finding.ruleId} (${finding.messageId}): ${finding.message}`
}

/** Findings below each other. */
export function listed(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'It reported nothing.'
  return `It reported:\n${findings.map((finding) => `  ${located(finding)}`).join('\n')}`
}
