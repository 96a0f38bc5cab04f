/** As much of JSON schema (draft 2020-12) as the configuration's own schema uses. */
export interface Schema {
  /** What belongs here, fitting behind "must be". */
  readonly 'x-expected'?: string
  /** What each of the words of an `enum` is: `role`. */
  readonly 'x-noun'?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly additionalProperties?: boolean | Schema
  readonly items?: boolean | Schema
  readonly prefixItems?: readonly Schema[]
  readonly $ref?: string
  readonly $defs?: Readonly<Record<string, Schema>>
  readonly [keyword: string]: unknown
}

/** A list of one shape or a single value of another. Not `anyOf`: so it is plain which of the two was meant. */
export function listOrElse(list: Schema, other: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema, no promise.
  return { if: { type: 'array' }, then: { type: 'array', ...list }, else: other }
}

/** A text of one shape or a value of another, in the same manner. */
export function textOrElse(text: Schema, other: Schema): Schema {
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON schema, no promise.
  return { if: { type: 'string' }, then: { type: 'string', ...text }, else: other }
}

interface SchemaAt {
  readonly schema: Schema
  /** The path that leads to what the schema speaks of: the one asked for, or the part of it where alternatives begin. */
  readonly path: readonly string[]
}

/** The schema that a value inside a document has to meet. */
export function schemaAt(root: Schema, document: unknown, path: readonly string[]): SchemaAt {
  let value = document
  let schema = resolve(root, root, value)
  for (const [depth, step] of path.entries()) {
    if (schema.anyOf !== undefined || schema.oneOf !== undefined) return { schema, path: path.slice(0, depth) }
    value = valueIn(value, step)
    schema = resolve(root, inside(schema, step), value)
  }
  return { schema, path }
}

/** The value at a path of a document; undefined where there is none. */
export function valueAt(document: unknown, path: readonly string[]): unknown {
  return path.reduce(valueIn, document)
}

function valueIn(value: unknown, step: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined
}

function inside(schema: Schema, step: string): Schema {
  if (schema.properties && Object.hasOwn(schema.properties, step)) return schema.properties[step] ?? {}
  const patterns = Object.entries((schema.patternProperties ?? {}) as Readonly<Record<string, Schema>>)
  const matching = patterns.find(([pattern]) => new RegExp(pattern).test(step))
  if (matching) return matching[1]
  const item = schema.prefixItems?.[Number(step)] ?? schema.items
  if (typeof item === 'object') return item
  return typeof schema.additionalProperties === 'object' ? schema.additionalProperties : {}
}

function resolve(root: Schema, schema: Schema, value: unknown): Schema {
  if (schema.if) {
    const { if: condition, then: first, else: other } = schema as { if?: Schema; then?: Schema; else?: Schema }
    const isFirst = condition?.type === 'array' ? Array.isArray(value) : typeof value === condition?.type
    return resolve(root, (isFirst ? first : other) ?? {}, value)
  }
  const name = schema.$ref?.replace('#/$defs/', '')
  return name === undefined ? schema : (root.$defs?.[name] ?? {})
}
