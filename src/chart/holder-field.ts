import type { Person, Position } from './chart.ts'
import { fieldNode } from './chart-record.ts'
import { itemField } from './item-field.ts'

/** The field, or the item of it, by which a position names one of its holders. */
export function holderField({ record }: Position): (holder: Person) => string {
  const node = fieldNode(record, 'person')
  if (node === undefined) return () => 'name'
  if (record.tree.kind(node) === 'map') return () => 'person.name'
  const fieldOf = itemField(record, 'person')
  return ({ id, name }) => fieldOf(id ?? name ?? '')
}
