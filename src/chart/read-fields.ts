import { type ChartRecord, fieldNode } from './chart-record.ts'
import { type FieldNames, fieldOfKey } from './field-names.ts'
import type { FieldReader } from './field-readers.ts'

/** The fields of a kind of entity, each with what reads it. */
type FieldTable = ReadonlyMap<string, FieldReader>

/** So many keys are remembered: more than any chart has that is not made to be odd. */
const mostKeys = 1_000

/**
 * Sets the fields of `entity` that the record has and the table can read; all others stay as they are.
 * @returns whether that gave it a field which it had only inherited before
 */
export function readFields(record: ChartRecord, table: FieldTable, entity: object): boolean {
  const target = entity as Record<string, unknown>
  const { tree, names } = record
  const known = knownKeys(names, table)
  let saysMore = false
  tree.everyChild(record.node, (node, key) => {
    if (key === undefined) return true
    let found = known.get(key)
    if (found === undefined) {
      found = readingOf(key, names, table, entity)
      if (known.size < mostKeys) known.set(key, found)
    }
    const value = found?.read(tree, node)
    if (value !== undefined) {
      target[found?.field as string] = value
      if (found?.isInherited) saysMore = true
    }
    return true
  })
  for (const field of names.sought) {
    const reader = table.get(field)
    const node = reader && fieldNode(record, field)
    const value = node === undefined ? undefined : reader?.(tree, node)
    if (value === undefined) continue
    saysMore ||= !Object.hasOwn(target, field)
    target[field] = value
  }
  return saysMore
}

/** The field that a key stands for. */
interface Reading {
  readonly field: string
  readonly read: FieldReader
  /** Entities have it from their prototype until a record says it. */
  readonly isInherited: boolean
}

/** Key → reading, null where the table has none, for the names and the table; filled as keys turn up. */
function knownKeys(names: FieldNames, table: FieldTable): Map<string, Reading | null> {
  const byTable = readings.get(names) ?? new WeakMap<FieldTable, Map<string, Reading | null>>()
  readings.set(names, byTable)
  const known = byTable.get(table) ?? new Map<string, Reading | null>()
  byTable.set(table, known)
  return known
}

const readings = new WeakMap<FieldNames, WeakMap<FieldTable, Map<string, Reading | null>>>()

function readingOf(key: string, names: FieldNames, table: FieldTable, entity: object): Reading | null {
  const field = fieldOfKey(names, key)
  const read = field === undefined ? undefined : table.get(field)
  return field === undefined || read === undefined
    ? null
    : { field, read, isInherited: field in Object.getPrototypeOf(entity) }
}
