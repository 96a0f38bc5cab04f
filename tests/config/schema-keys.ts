import type { Schema } from '../../src/config/schema.ts'

/** Every key that a schema knows, at any depth, by its path, with its own schema. */
export function schemaKeys(node: unknown, path = ''): readonly (readonly [string, Schema])[] {
  if (typeof node !== 'object' || node === null) return []
  const { properties: own = {}, ...rest } = node as Schema
  const keys = Object.entries(own).map(([name, inner]) => [`${path}/${name}`, inner] as const)
  return [
    ...keys,
    ...keys.flatMap(([inner, value]) => schemaKeys(value, inner)),
    ...Object.entries(rest).flatMap(([keyword, value]) => schemaKeys(value, `${path}/(${keyword})`)),
  ]
}

/** The keys of which a schema does not say what they mean. */
export function undescribedKeys(schema: Schema): readonly string[] {
  return schemaKeys(schema).flatMap(([path, { description }]) => (description ? [] : [path]))
}
