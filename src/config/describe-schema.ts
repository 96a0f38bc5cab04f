import { count, joinWords } from '../wording.ts'
import type { Schema } from './schema.ts'

/** What a schema asks for, in words that follow `must be`: `a whole number of at least 1`. */
export function describeSchema(schema: Schema): string {
  if (schema['x-expected'] !== undefined) return schema['x-expected']
  if (schema['x-noun'] !== undefined) return `a ${schema['x-noun']}`
  if (schema.enum) return joinWords(schema.enum.map(String), 'or')
  const alternatives = schema.anyOf ?? schema.oneOf
  if (Array.isArray(alternatives)) return joinWords([...new Set(alternatives.map(describeSchema))], 'or')
  const types = typeof schema.type === 'string' ? [schema.type] : (schema.type ?? [])
  return (
    joinWords(
      types.map((type) => describeType(type, schema)),
      'or',
    ) || 'something else'
  )
}

function describeType(type: string, schema: Schema): string {
  switch (type) {
    case 'string':
      return typeof schema.pattern === 'string' ? `text that matches ${schema.pattern}` : 'text'
    case 'integer':
      return `a whole number${describeRange(schema)}`
    case 'number':
      return `a number${describeRange(schema)}`
    case 'boolean':
      return 'true or false'
    case 'array':
      return describeList(schema)
    case 'object':
      return 'a map'
    default:
      return type
  }
}

function describeRange({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Schema): string {
  if (minimum !== undefined && maximum !== undefined) return ` from ${minimum} to ${maximum}`
  const bounds = []
  if (minimum !== undefined) bounds.push(`of at least ${minimum}`)
  if (exclusiveMinimum !== undefined) bounds.push(`above ${exclusiveMinimum}`)
  if (maximum !== undefined) bounds.push(`of at most ${maximum}`)
  if (exclusiveMaximum !== undefined) bounds.push(`below ${exclusiveMaximum}`)
  return bounds.length === 0 ? '' : ` ${bounds.join(' and ')}`
}

function describeList({ items, prefixItems, minItems, maxItems }: Schema): string {
  const list = typeof items === 'object' && items.type === 'string' ? 'a list of texts' : 'a list'
  const least = typeof minItems === 'number' ? minItems : 0
  const most = typeof maxItems === 'number' ? maxItems : items === false ? (prefixItems?.length ?? 0) : undefined
  if (least === most) return `${list} with exactly ${count(least, 'item', 'items')}`
  if (least > 0) return `${list} with at least ${count(least, 'item', 'items')}`
  return most === undefined ? list : `${list} with at most ${count(most, 'item', 'items')}`
}
