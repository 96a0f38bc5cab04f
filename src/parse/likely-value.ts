import { nearest } from '../nearest.ts'
import type { SchemaError } from './record-validator.ts'
import { seatStatusInWords } from './seat-status-words.ts'
import { sureFlag } from './sure-flag.ts'
import type { ScalarValue } from './tree.ts'

/** What a wrong value was most likely meant to be. */
export interface LikelyValue {
  readonly value: ScalarValue
  /** Whether it can mean nothing else: only case, blanks, quotes or the way of writing differ. */
  readonly isCertain: boolean
}

/** Words that may be meant as yes and no. */
const flagWords: ReadonlyMap<string, boolean> = new Map([
  ...['y', 'on', '1', 'x'].map((word) => [word, true] as const),
  ...['n', 'off', '0'].map((word) => [word, false] as const),
])

/** The value that was most likely meant; undefined where nothing suggests itself. */
export function likelyValue({ keyword, data, params, parentSchema }: SchemaError): LikelyValue | undefined {
  if (typeof data !== 'string' && typeof data !== 'number') return undefined
  const text = String(data).trim()
  if (keyword === 'enum') {
    const allowed = allowedValues(params)
    const status = allowed.includes('vacant') ? seatStatusInWords(text) : undefined
    if (status !== undefined) return { value: status, isCertain: false }
    const value = nearest(text, allowed)
    return value === undefined || denies(text, value)
      ? undefined
      : { value, isCertain: comparable(value) === comparable(text) }
  }
  if (parentSchema['x-date']) return likelyDate(text, parentSchema.pattern, data)
  const types = [parentSchema.type].flat()
  if (types.includes('boolean')) {
    const sure = sureFlag(text)
    const value = sure ?? flagWords.get(text.toLowerCase())
    return value === undefined ? undefined : { value, isCertain: sure !== undefined }
  }
  // `900.000` may be nine hundred thousand.
  const isNumber = /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(text)
  if (keyword === 'type' && types.includes('number') && isNumber) {
    return { value: Number(text), isCertain: String(Number(text)) === text }
  }
  return undefined
}

/** Whether a word says the opposite: `unfilled` is not `filled`. */
function denies(text: string, value: string): boolean {
  const [before = '', after] = comparable(text).split(comparable(value))
  return after === '' && /^(?:un|non?|not|dis)-?$/.test(before)
}

function comparable(word: string): string {
  return word.toLowerCase().replace(/[\s_-]+/g, '-')
}

/** The known values of a field, without the null that stands for an empty one. */
export function allowedValues(params: SchemaError['params']): readonly string[] {
  const values = Array.isArray(params.allowedValues) ? params.allowedValues : []
  return values.filter((value) => value !== null).map(String)
}

/**
 * Year first, whatever separates the parts, with or without a time: `2026/1/5`, `2026-01-05T08:00:00Z`, `20260105`. Certain
 * is only a day without a time: `2026/27` may be a financial year, and a time may belong to another day elsewhere.
 */
function likelyDate(text: string, pattern: string | undefined, data: unknown): LikelyValue | undefined {
  const parts = /^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?([T ].*)?$/.exec(text)
  // The number 2026.1 may have been October, before its last zero was lost.
  if (!parts || pattern === undefined || (typeof data === 'number' && !Number.isInteger(data))) return undefined
  const [, year = '', separator = '', month = '', day, time] = parts
  if (separator === '' && text.length !== 8) return undefined
  const value = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
  if (value === text || !new RegExp(pattern, 'u').test(value)) return undefined
  return { value, isCertain: time === undefined && (day !== undefined || separator === '-') }
}
