import type { Schema } from '../config/schema.ts'

/** A value that a schema names, with what it says of it. */
export interface SchemaValue {
  readonly value: string
  readonly description: string | undefined
}

/** The schemas that may hold for what stands at a path of a document: all alternatives, references followed. */
export function schemasAt(root: Schema, path: readonly string[]): readonly Schema[] {
  let found = alternatives(root, root)
  for (const step of path) found = found.flatMap((schema) => inside(root, schema, step))
  return found
}

/** The fields that a map may have, with what each means. */
export function fieldsOf(schemas: readonly Schema[]): ReadonlyMap<string, Schema> {
  return new Map(schemas.flatMap(({ properties = {} }) => Object.entries(properties)))
}

/** The words that a value may be: those that a schema lists, and those that it gives as examples. */
export function valuesOf(schemas: readonly Schema[]): readonly SchemaValue[] {
  const values = schemas.flatMap((schema): readonly SchemaValue[] => {
    const { enum: words = [], examples = [], type } = schema
    const said = schema.enumDescriptions as readonly string[] | undefined
    const listed = words.map((word, at) => ({ value: String(word), description: said?.[at], word }))
    const flags = type === 'boolean' || (Array.isArray(type) && type.includes('boolean')) ? ['true', 'false'] : []
    return [
      ...listed.filter(({ word }) => word !== null),
      ...(examples as readonly unknown[]).map((word) => ({ value: String(word), description: undefined })),
      ...flags.map((value) => ({ value, description: undefined })),
    ]
  })
  return [...new Map(values.map((each) => [each.value, each])).values()]
}

/** Recursion ends: a schema that refers to itself does so below a field. */
function alternatives(root: Schema, schema: Schema): readonly Schema[] {
  const { $ref, anyOf, oneOf, then: first, else: other } = schema as Schema & Partial<Record<string, unknown>>
  const target = typeof $ref === 'string' ? root.$defs?.[$ref.replace('#/$defs/', '')] : undefined
  const parts = [target, ...listOf(anyOf), ...listOf(oneOf), first as Schema | undefined, other as Schema | undefined]
  return [schema, ...parts.flatMap((part) => (part ? alternatives(root, part) : []))]
}

function listOf(value: unknown): readonly Schema[] {
  return Array.isArray(value) ? value : []
}

function inside(
  root: Schema,
  { properties, prefixItems = [], items, additionalProperties }: Schema,
  step: string,
): readonly Schema[] {
  const own = properties && Object.hasOwn(properties, step) ? properties[step] : undefined
  const further = typeof additionalProperties === 'object' && step !== '*' ? additionalProperties : undefined
  const parts = step === '*' ? [...prefixItems, items] : [own ?? further]
  return parts.flatMap((part) => (typeof part === 'object' ? alternatives(root, part) : []))
}
