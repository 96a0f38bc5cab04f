import { coreScalar } from './core-scalar.ts'
import type { ScalarValue } from './tree.ts'

/** How a scalar is quoted; empty where it is plain. */
export type QuoteMark = '' | '"' | "'"

/** The quote that a key or scalar begins with. */
export function quoteMarkAt(text: string, start: number): QuoteMark {
  const first = text[start]
  return first === '"' || first === "'" ? first : ''
}

/** What YAML 1.1 takes for something else than a text. */
const otherType = /^(?:y|n|yes|no|on|off|[\d_.]+)$/i
const control = /[\p{Cc}\u2028\u2029\ufeff]/gu

/**
 * A value as a scalar of YAML or JSON. In YAML a text has the quotes asked for, or others where it needs them; numbers and
 * booleans have none.
 */
export function writeScalar(value: ScalarValue, isYaml: boolean, quote: QuoteMark): string {
  if (typeof value !== 'string') return String(value)
  if (isYaml && quote === '' && isPlainText(value) && coreScalar(value) === value && !otherType.test(value)) {
    return value
  }
  if (isYaml && quote === "'" && value.search(control) === -1) return `'${value.replaceAll("'", "''")}'`
  return JSON.stringify(value).replace(control, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

/** Whether YAML reads no more than letters in it, in a flow collection either. V8 takes a while to make the pattern. */
function isPlainText(value: string): boolean {
  return /^[\p{L}\p{N}_](?:[\p{L}\p{N}_.@/+ -]*[\p{L}\p{N}_.@/+-])?$/u.test(value)
}
