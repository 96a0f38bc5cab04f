import { isDeepStrictEqual } from 'node:util'
import { applyEdits } from '../apply-edits.ts'
import type { Finding } from '../finding.ts'
import { nearest } from '../nearest.ts'
import { textRange } from '../report/report-entries.ts'
import type { Rule } from '../rule.ts'
import { count, joinWords } from '../wording.ts'
import type { ExpectedFinding, InvalidTestCase } from './rule-test-case.ts'
import { failure, listed } from './test-failure.ts'

/** Throws an `AssertionError` where the findings are not those that the case expects. */
export function checkFindings(
  findings: readonly Finding[],
  { errors }: Pick<InvalidTestCase, 'errors'>,
  rule: Rule,
): void {
  for (const { messageId, message } of findings) {
    if (!Object.hasOwn(rule.messages, messageId)) throw failure(unknownMessage(messageId, rule))
    const open = /\{(\w+)\}/.exec(message)
    if (open && rule.messages[messageId]?.includes(open[0])) {
      throw failure(`The message ${messageId} has the slot ${open[0]}, and the report gives it no data: "${message}"`)
    }
  }
  const amount = typeof errors === 'number' ? errors : errors.length
  if (findings.length !== amount) {
    const expected =
      amount === 0
        ? 'The rule must find nothing here'
        : `The rule must report ${count(amount, 'finding', 'findings')} here`
    const details =
      typeof errors === 'number' ? {} : { actual: findings.map(({ messageId }) => messageId), expected: errors }
    throw failure(`${expected}, and there are ${findings.length || 'none'}. ${listed(findings)}`, details)
  }
  if (typeof errors === 'number') return
  for (const [at, finding] of findings.entries()) checkFinding(finding, errors[at] ?? {}, at + 1, rule, findings)
}

function checkFinding(
  finding: Finding,
  said: string | ExpectedFinding,
  number: number,
  rule: Rule,
  all: readonly Finding[],
): void {
  const expected: ExpectedFinding = typeof said === 'string' ? { messageId: said } : said
  const facts = factsOf(finding)
  for (const [key, value] of Object.entries(expected)) {
    if (!Object.hasOwn(facts, key)) {
      const near = nearest(key, Object.keys(facts))
      throw failure(
        `An expected finding has no ${key}. ${near ? `Did you mean ${near}?` : `It may have ${joinWords(Object.keys(facts))}.`}`,
      )
    }
    if (key === 'messageId' && !Object.hasOwn(rule.messages, String(value)))
      throw failure(unknownMessage(String(value), rule))
    const actual = facts[key as keyof ExpectedFinding]
    const isSame = value instanceof RegExp ? value.test(String(actual)) : isDeepStrictEqual(actual, value)
    if (isSame) continue
    const which = all.length > 1 ? `Finding ${number}` : 'The finding'
    throw failure(`${which} has the ${key} ${shown(actual)}, and ${shown(value)} is expected. ${listed(all)}`, {
      actual,
      expected: value,
    })
  }
}

function factsOf(finding: Finding): Readonly<Record<keyof ExpectedFinding, unknown>> {
  const { messageId, message, place, severity, field, entities, suggestions = [] } = finding
  return {
    messageId,
    message,
    ...textRange(place),
    severity,
    field,
    entities: entities.map(({ id }) => id),
    suggestions: suggestions.map(({ description, edits }) => {
      return { description, output: applyEdits(place.source.text, edits) }
    }),
  }
}

function unknownMessage(messageId: string, { messages, id }: Rule): string {
  return `The rule ${id} has no message ${messageId}. It has ${joinWords(Object.keys(messages))}.`
}

function shown(value: unknown): string {
  return value instanceof RegExp ? String(value) : (JSON.stringify(value) ?? 'missing')
}
