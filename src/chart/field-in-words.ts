import { quoteText } from '../parse/describe-value.ts'

/**
 * `reportsTo`, `amount of quota`, `item 2 of symptoms`: the way from a record to a value, inside out. A number is that
 * of an item unless it is a key of a map.
 */
export function fieldInWords(steps: readonly string[], isKey: (at: number) => boolean): string {
  return steps
    .map((step, at) => (/^\d+$/.test(step) && !isKey(at) ? `item ${Number(step) + 1}` : quoteKey(step)))
    .reverse()
    .join(' of ')
}

/** Keys are hostile input too: a long one is cut, one with odd characters is quoted. */
function quoteKey(key: string): string {
  return /^[\p{L}\p{N}_-]{1,40}$/u.test(key) ? key : quoteText(key)
}
