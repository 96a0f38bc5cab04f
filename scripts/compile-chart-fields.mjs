import { checkedAlone, recordSchema } from './compile-chart-schema.mjs'

const typeBits = { string: 1, number: 2, boolean: 4, null: 8 }

/** What a schema may say besides, without being any less simple. */
const known = new Set(['type', 'enum', 'minimum', 'maximum', 'items', 'pattern', 'x-expected', 'x-date'])

/**
 * What the records of a chart may hold, as the text of a TypeScript module: enough to see that an ordinary record is
 * right, for which the validators would be far too slow to load.
 * @param {object} published the schema that editors use
 */
export function compileChartFields(published) {
  const { $defs } = recordSchema(published)
  const kinds = ['chart', ...checkedAlone]
  return [
    '// Made by scripts/generate.mjs from schemas/orgchart.schema.json.',
    "import type { PlainRecord } from '../parse/plain-record.ts'",
    "import type { RecordKind } from '../parse/record-validator.ts'",
    'export const plainRecords: ReadonlyMap<RecordKind, PlainRecord> = new Map<RecordKind, PlainRecord>([',
    ...kinds.map((kind) => `  [${JSON.stringify(kind)}, ${plainRecord(plainFields($defs[kind], $defs))}],`),
    '])',
    '/** Record in words → its fields. */',
    'export const fieldsByRecord: ReadonlyMap<string, readonly string[]> = new Map(',
    `  ${JSON.stringify(fieldsByRecord($defs))}`,
    ')',
    '',
  ].join('\n')
}

function plainRecord({ needed, fields }) {
  return `{ needed: new Set<string>(${JSON.stringify(needed)}), fields: new Map(${JSON.stringify(fields)}) }`
}

function fieldsByRecord(definitions) {
  const records = Object.values(definitions).filter((definition) => definition['x-record'] && definition.properties)
  return records.map((record) => [record['x-record'], Object.keys(record.properties)])
}

/** The fields of a record of which the schema says simply what they may hold; the others are left out. */
function plainFields({ properties = {}, $ref, anyOf = [] }, definitions) {
  const inherited = $ref ? plainFields(resolved({ $ref }, definitions), definitions).fields : []
  const own = Object.entries(properties).flatMap(([field, schema]) => {
    const plain = plainField(schema, definitions)
    return plain ? [[field, plain]] : []
  })
  return { needed: anyOf.map(({ required }) => required[0]), fields: [...inherited, ...own] }
}

/** Of several choices the first that is simple: what it allows, the field allows. */
function plainField(schema, definitions) {
  const field = resolved(schema, definitions)
  const choices = field.anyOf ?? [field]
  for (const choice of choices) {
    const plain = plainChoice(resolved(choice, definitions), definitions)
    if (plain) return plain
  }
  return undefined
}

function plainChoice(schema, definitions) {
  if (Object.keys(schema).some((keyword) => !known.has(keyword))) return undefined
  if (schema.pattern !== undefined && !schema['x-date']) return undefined
  const types = schema.enum ? schema.enum.map(typeOf) : [schema.type].flat()
  const scalars = types.filter((type) => type in typeBits)
  const items = schema.items && plainField(schema.items, definitions)
  const plain = { types: bits(scalars) }
  if (types.includes('array') && items && isBareType(schema.items, definitions)) plain.items = items.types
  if (schema.enum) plain.words = schema.enum.filter((word) => word !== null).map(String)
  if (schema['x-date']) plain.isDate = true
  if (schema.minimum !== undefined) plain.minimum = schema.minimum
  if (schema.maximum !== undefined) plain.maximum = schema.maximum
  return plain.types === 0 && plain.items === undefined ? undefined : plain
}

function isBareType(schema, definitions) {
  return Object.keys(resolved(schema, definitions)).every((keyword) => keyword === 'type' || keyword === 'x-expected')
}

function typeOf(value) {
  return value === null ? 'null' : typeof value
}

function bits(types) {
  return [...new Set(types)].reduce((sum, type) => sum + typeBits[type], 0)
}

function resolved(schema, definitions) {
  const { $ref, ...rest } = schema
  return $ref === undefined ? schema : { ...definitions[$ref.replace('#/$defs/', '')], ...rest }
}
