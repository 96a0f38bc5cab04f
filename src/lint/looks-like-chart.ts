import type { FieldMapping } from '../chart/dialects/dialect.ts'
import type { Source } from '../source.ts'

const chartKeys = ['positions', 'reportsTo', 'reports_to', 'businessUnits']

/** Whether a text that does not parse is still seen to be a chart, by keys that hardly anything else has. */
export function looksLikeChart({ text }: Source, fields: FieldMapping): boolean {
  return [...chartKeys, ...fields.values()].some((key) => text.includes(key))
}
