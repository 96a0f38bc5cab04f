import type { EntityKind, EntityReference } from '../finding.ts'
import type { RecordProblem } from '../parse/check-record.ts'
import { isPlainRecord, type PlainKey, plainKeys } from '../parse/plain-record.ts'
import type { RecordKind } from '../parse/record-validator.ts'
import { toValue } from '../parse/to-value.ts'
import type { Place } from '../source.ts'
import type { Chart } from './chart.ts'
import type { ChartPart, ChartParts } from './chart-part.ts'
import type { ChartProblem } from './chart-problem.ts'
import { type ChartRecord, fieldNode, fieldSpelling, nodeAt, placeOf, recordPlace } from './chart-record.ts'
import type { Dialect, FieldMapping } from './dialects/dialect.ts'
import type { MisplacedValue } from './dialects/outline.ts'
import { fieldInWords } from './field-in-words.ts'
import { type FieldNames, fieldOfKey } from './field-names.ts'
import { quotedNumber } from './field-readers.ts'
import { type ReadinessReader, readinessReader } from './readiness.ts'

/** Records inside a record that are checked on their own, or are found misplaced already. */
const listsOfRecords = new Set(['positions', 'people', 'businessUnits', 'lifecycle', 'succession'])
const nestedRecords = new Set(['reports'])
const numericFields = new Set(['level', 'fte', 'limit'])
const nothing: ReadonlySet<string> = new Set()

/** A record to be checked. */
interface Suspect {
  readonly kind: RecordKind
  readonly skip: ReadonlySet<string>
  readonly record: ChartRecord
  readonly dialect: Dialect
}

/**
 * What the chart format does not allow in the records of a chart. Foreign charts answer only for fields that the
 * user mapped. Nearly all records are right at first sight; only for the others is the full check loaded.
 */
export async function chartProblems(
  parts: ChartParts,
  chart: Chart,
  mapped: FieldMapping,
  readiness: ReadinessReader = readinessReader(),
): Promise<readonly ChartProblem[]> {
  const unread = parts.flatMap(unreadDocument)
  const misplaced = parts.flatMap(({ outline }) => outline.misplaced.map(misplacedProblem))
  const suspects = suspiciousRecords(parts, chart, mapped)
  if (suspects.length === 0) return [...unread, ...misplaced]
  const [{ checkRecord }, { repairProblem }] = await Promise.all([
    import('../parse/check-record.ts'),
    import('./repair-problem.ts'),
  ])
  const found = suspects.flatMap(({ kind, skip, record, dialect }) =>
    checkRecord(kind, withReadiness(checkedValue(record, skip, dialect), readiness))
      .filter(({ ruleId, path }) => dialect.strictFields || (ruleId === 'invalid-field' && mapped.has(path[0] ?? '')))
      .map((problem) => ({ ...located(problem, kind, record), ...repairProblem(problem, record) })),
  )
  return [...unread, ...misplaced, ...found]
}

function suspiciousRecords(parts: ChartParts, chart: Chart, mapped: FieldMapping): readonly Suspect[] {
  const suspects: Suspect[] = []
  const dialects = new Map(parts.map(({ tree, dialect }) => [tree, dialect]))
  const keys = keysByNames()
  const look = (kind: RecordKind, record: ChartRecord, skip = nothing): void => {
    const dialect = dialects.get(record.tree)
    if (!dialect || (!dialect.strictFields && mapped.size === 0)) return
    if (!isPlainRecord(kind, record.tree, record.node, keys(kind, skip, record.names))) {
      suspects.push({ kind, skip, record, dialect })
    }
  }
  for (const { outline } of parts) {
    if (outline.top) look('chart', outline.top, listsOfRecords)
    for (const { record } of outline.positions) look('position', record, nestedRecords)
    for (const record of outline.people) look('person', record)
    for (const record of outline.businessUnits) look('businessUnit', record)
    for (const record of outline.lifecycle) look('lifecycleStage', record)
  }
  for (const { record, writtenOn } of chart.plans) look(writtenOn ? 'successionPlan' : 'listedSuccessionPlan', record)
  return suspects
}

/** What the keys of records may hold; by the names that a record goes by, which most share, and the kind. */
function keysByNames(): (kind: RecordKind, skip: ReadonlySet<string>, names: FieldNames) => (key: string) => PlainKey {
  const known = new Map<FieldNames, Map<RecordKind, (key: string) => PlainKey>>()
  return (kind, skip, names) => {
    const byKind = known.get(names) ?? new Map<RecordKind, (key: string) => PlainKey>()
    known.set(names, byKind)
    const isSimple = names.sought.length === 0 && names.hidden.size === 0
    const keyOf = byKind.get(kind) ?? plainKeys(kind, skip, (key) => (isSimple ? fieldOfKey(names, key) : undefined))
    byKind.set(kind, keyOf)
    return keyOf
  }
}

/** The record as plain data under the format's own field names. */
function canonicalValue(record: ChartRecord, skip: ReadonlySet<string>): unknown {
  const value = toValue(record.tree, record.node, { skipKeys: skip })
  if (record.names.fields.size === 0 && record.names.hidden.size === 0) return value
  const renamed: Record<string, unknown> = Object.create(null)
  for (const [key, field] of Object.entries(value as object)) renamed[fieldOfKey(record.names, key) ?? key] = field
  for (const field of record.names.sought) {
    const node = fieldNode(record, field)
    if (node !== undefined && !skip.has(field)) renamed[field] = toValue(record.tree, node)
  }
  return renamed
}

/** Programs that export charts write numbers in quotes. */
function checkedValue(record: ChartRecord, skip: ReadonlySet<string>, { strictFields }: Dialect): unknown {
  const value = canonicalValue(record, skip)
  if (strictFields) return value
  const unquoted = Object.entries(value as object).flatMap(([field, text]) => {
    const number = typeof text === 'string' && numericFields.has(field) ? quotedNumber(text) : undefined
    return number === undefined ? [] : [[field, number] as const]
  })
  return { ...(value as object), ...Object.fromEntries(unquoted) }
}

/** The readiness of candidates in the words of the format: other known spellings are right too. */
function withReadiness(plan: unknown, readiness: ReadinessReader): unknown {
  const { candidates } = plan as { readonly candidates?: unknown }
  if (!Array.isArray(candidates)) return plan
  return { ...(plan as object), candidates: candidates.map((each) => canonicalReadiness(each, readiness)) }
}

function canonicalReadiness(candidate: unknown, readiness: ReadinessReader): unknown {
  if (typeof candidate !== 'object' || candidate === null || Array.isArray(candidate)) return candidate
  const said: unknown = (candidate as Record<string, unknown>).readiness
  const level = typeof said === 'string' || typeof said === 'number' ? readiness(String(said)) : undefined
  return level === undefined ? candidate : { ...candidate, readiness: level }
}

const entityKinds: Readonly<Partial<Record<RecordKind, EntityKind>>> = {
  chart: 'chart',
  position: 'position',
  person: 'person',
  businessUnit: 'business-unit',
  lifecycleStage: 'lifecycle-stage',
  successionPlan: 'succession-plan',
  listedSuccessionPlan: 'succession-plan',
}

/** Whom a record is about, by what it says itself. */
function entityOf(kind: RecordKind, record: ChartRecord): EntityReference {
  const said = (field: string): string | undefined => {
    const node = fieldNode(record, field)
    return node === undefined || record.tree.kind(node) !== 'scalar'
      ? undefined
      : record.tree.text(node)?.trim() || undefined
  }
  const idField = kind === 'lifecycleStage' ? 'stage' : kind === 'listedSuccessionPlan' ? 'position' : 'id'
  const id = said(idField) ?? (record.keyIsId ? record.tree.key(record.node) : undefined)
  const title = kind === 'position' ? said('title') : undefined
  const name = said('name')
  return {
    kind: entityKinds[kind] ?? 'chart',
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(name === undefined ? {} : { name }),
  }
}

function located(
  { ruleId, messageId, path, data }: RecordProblem,
  kind: RecordKind,
  record: ChartRecord,
): ChartProblem {
  const [name = '', ...inside] = path
  const isKey = (at: number): boolean => {
    const owner = at === 0 ? record.node : nodeAt(record, path.slice(0, at))
    return owner !== undefined && record.tree.kind(owner) === 'map'
  }
  const field = fieldInWords([fieldSpelling(record, name), ...inside], isKey)
  return {
    ruleId,
    messageId,
    data: { ...data, field },
    place: problemPlace(ruleId, path, record),
    entity: entityOf(kind, record),
    ...(path.length > 0 ? { field: path.join('.') } : {}),
  }
}

function problemPlace(ruleId: string, path: readonly string[], record: ChartRecord): Place {
  const node = path.length === 0 ? undefined : nodeAt(record, path)
  if (node === undefined) return recordPlace(record)
  const key = ruleId === 'unknown-field' ? record.tree.keySpan(node) : undefined
  return key ? { source: record.tree.source, ...key } : placeOf(record.tree, node)
}

function unreadDocument({ tree, dialect }: ChartPart): readonly ChartProblem[] {
  const further = dialect.readsFirstDocument ? tree.documents[1] : undefined
  if (further === undefined) return []
  const { start, end } = tree.span(further)
  const place = { source: tree.source, start, end: Math.min(end, start + 1) }
  return [{ ruleId: 'unread-document', messageId: 'unread', data: {}, place }]
}

function misplacedProblem({ place, field, expected, found }: MisplacedValue): ChartProblem {
  const problem = { ruleId: 'invalid-field', messageId: 'misplaced', data: { expected, found }, place }
  return field === undefined ? problem : { ...problem, field }
}
