import { fieldsByRecord } from '../generated/chart-fields.ts'
import { validators } from '../generated/validate-chart.ts'
import { memoised } from '../memoised.ts'
import { editDistance, nearest } from '../nearest.ts'
import { joinWords } from '../wording.ts'
import { describeValue } from './describe-value.ts'
import { distinctSchemaErrors, isMissing, pointerSteps } from './distinct-schema-errors.ts'
import { allowedValues, type LikelyValue, likelyValue } from './likely-value.ts'
import type { RecordKind, SchemaError } from './record-validator.ts'

/** Something in a record that the chart format does not allow: becomes a finding of the rule with that id. */
export interface RecordProblem {
  readonly ruleId: 'invalid-field' | 'unknown-field' | 'missing-field'
  readonly messageId: string
  /** Steps from the record to the value at fault: field names and list indexes. For a missing field: to the record that lacks it. */
  readonly path: readonly string[]
  /** The slots of the message but `field`, which the engine fills with the user's own name for the field. */
  readonly data: Readonly<Record<string, string>>
  /** The field or value most likely meant, as it would be written. */
  readonly nearest?: string
  /** For an invalid field: the value most likely meant. */
  readonly likely?: LikelyValue
  /** For an unknown field: whether the nearest one is surely meant, being one slip away. */
  readonly isSlip?: true
}

/**
 * Holds one record against the native chart format. `value` is plain data: maps as objects, lists as arrays.
 * Records that stand inside (`reports`, the `succession` of a position, the lists of a chart) are only asked to be
 * a list or a map: check each on its own. Candidates, quotas and inline people are checked along with their record.
 */
export function checkRecord(kind: RecordKind, value: unknown): readonly RecordProblem[] {
  const validate = validators[kind]
  if (validate(value)) return []
  return distinctSchemaErrors(validate.errors ?? []).map(problemOf)
}

function problemOf(error: SchemaError): RecordProblem {
  const path = pointerSteps(error.instancePath)
  if (isMissing(error)) return missingField(error, path)
  if (error.keyword === 'additionalProperties') return unknownField(error, path)
  return invalidField(error, path)
}

function missingField({ parentSchema }: SchemaError, path: readonly string[]): RecordProblem {
  const fields = (parentSchema.anyOf ?? []).flatMap(({ required = [] }) => required)
  const record = (parentSchema['x-record'] ?? '').replace(/^an? /, '')
  const messageId = fields.length === 1 ? 'missing' : 'missingEvery'
  return { ruleId: 'missing-field', messageId, path, data: { record, needed: joinWords(fields, 'or') } }
}

/** What an unknown field may be. */
interface Guess {
  readonly known: string | undefined
  /** Records that have a field of that name. */
  readonly owners: readonly string[]
  /** A slip of one letter is likelier than a field put in the wrong record; that is likelier than two slips. */
  readonly isSlip: boolean
}

/** By the schema of the record. The same field may be unknown in every record, as where all merge one map. */
const guesses = new WeakMap<SchemaError['parentSchema'], (field: string) => Guess>()

function guess(field: string, schema: SchemaError['parentSchema']): Guess {
  const known = guesses.get(schema) ?? memoised((name) => guessFrom(name, Object.keys(schema.properties ?? {})))
  guesses.set(schema, known)
  return known(field)
}

function guessFrom(field: string, fields: readonly string[]): Guess {
  const known = nearest(field, fields)
  const owners = [...fieldsByRecord].filter(([, names]) => names.includes(field)).map(([owner]) => owner)
  const isSlip = known !== undefined && editDistance(field.toLowerCase(), known.toLowerCase(), 1) <= 1
  return { known, owners, isSlip }
}

function unknownField({ parentSchema, params }: SchemaError, recordPath: readonly string[]): RecordProblem {
  const field = String(params.additionalProperty)
  const record = parentSchema['x-record'] ?? ''
  const problem = { ruleId: 'unknown-field', path: [...recordPath, field] } as const
  const { known, owners, isSlip } = guess(field, parentSchema)
  if (owners.length > 0 && !isSlip) {
    return { ...problem, messageId: 'elsewhere', data: { record, owner: joinWords(owners, 'or') } }
  }
  if (known === undefined) return { ...problem, messageId: 'unknown', data: { record } }
  const slip = isSlip && owners.length === 0 ? ({ isSlip } as const) : {}
  return { ...problem, messageId: 'unknownNear', data: { record, nearest: known }, nearest: known, ...slip }
}

function invalidField(error: SchemaError, path: readonly string[]): RecordProblem {
  const likely = likelyValue(error)
  const [messageId, data] = invalidMessage(error)
  const problem = { ruleId: 'invalid-field', path } as const
  if (path.length === 0) return { ...problem, messageId: 'misplaced', data }
  if (likely === undefined) return { ...problem, messageId, data }
  const shown = String(likely.value)
  return { ...problem, messageId: `${messageId}Near`, data: { ...data, nearest: shown }, nearest: shown, likely }
}

function invalidMessage(error: SchemaError): [messageId: string, data: Readonly<Record<string, string>>] {
  const { keyword, params, parentSchema, data } = error
  const expected = parentSchema['x-expected'] ?? ''
  const found = describeValue(data)
  if (keyword === 'enum') return ['notAllowed', { found, allowed: expected || joinWords(allowedValues(params), 'or') }]
  if (parentSchema['x-date'] && (typeof data === 'string' || typeof data === 'number')) return ['noDate', { found }]
  if (needsQuotes(error)) return ['needsQuotes', { found, expected }]
  return ['wrongValue', { found, expected }]
}

/** A number or boolean where only a text will do: written in quotes it is one. */
function needsQuotes({ keyword, parentSchema, data }: SchemaError): boolean {
  const isText = [parentSchema.type].flat().includes('string') && parentSchema.pattern === undefined
  return keyword === 'type' && isText && (typeof data === 'number' || typeof data === 'boolean')
}
