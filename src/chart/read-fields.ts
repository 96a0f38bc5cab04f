import { type ChartRecord, fieldNode } from './chart-record.ts'
import { fieldOfKey } from './field-names.ts'
import type { FieldReader } from './field-readers.ts'

/** Sets the fields of `entity` that the record has and the table can read; all others stay as they are. */
export function readFields(record: ChartRecord, table: ReadonlyMap<string, FieldReader>, entity: object): void {
  const target = entity as Record<string, unknown>
  const { tree, names } = record
  tree.everyChild(record.node, (node, key) => {
    const field = key === undefined ? undefined : fieldOfKey(names, key)
    const reader = field === undefined ? undefined : table.get(field)
    const value = reader?.(tree, node)
    if (value !== undefined) target[field as string] = value
    return true
  })
  for (const field of names.sought) {
    const reader = table.get(field)
    const node = reader && fieldNode(record, field)
    const value = node === undefined ? undefined : reader?.(tree, node)
    if (value !== undefined) target[field] = value
  }
}
