import { nearest } from '../nearest.ts'
import type { SchemaError } from './record-validator.ts'

/** Words for yes and no that YAML 1.2 reads as plain texts. */
const flagWords: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'y', 'on', '1', 'x'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'n', 'off', '0'].map((word) => [word, 'false'] as const),
])

/** The value that was most likely meant, written as it belongs in the chart; undefined where nothing suggests itself. */
export function likelyValue({ keyword, data, params, parentSchema }: SchemaError): string | undefined {
  if (typeof data !== 'string' && typeof data !== 'number') return undefined
  const text = String(data).trim()
  if (keyword === 'enum') return nearest(text, allowedValues(params))
  if (parentSchema['x-date']) return likelyDate(text, parentSchema.pattern)
  const types = [parentSchema.type].flat()
  if (types.includes('boolean')) return flagWords.get(text.toLowerCase())
  if (keyword === 'type' && types.includes('number') && /^-?\d{1,15}(?:\.\d{1,6})?$/.test(text)) return text
  return undefined
}

/** The known values of a field, without the null that stands for an empty one. */
export function allowedValues(params: SchemaError['params']): readonly string[] {
  const values = Array.isArray(params.allowedValues) ? params.allowedValues : []
  return values.filter((value) => value !== null).map(String)
}

/** Year first, whatever separates the parts, with or without a time: `2026/1/5`, `2026-01-05T08:00:00Z`, `20260105`. */
function likelyDate(text: string, pattern: string | undefined): string | undefined {
  const parts = /^(\d{4})([-/.]?)(\d{1,2})(?:\2(\d{1,2}))?(?:[T ].*)?$/.exec(text)
  if (!parts || pattern === undefined) return undefined
  const [, year = '', separator = '', month = '', day] = parts
  if (separator === '' && text.length !== 8) return undefined
  const date = [year, month, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-')
  return date !== text && new RegExp(pattern, 'u').test(date) ? date : undefined
}
