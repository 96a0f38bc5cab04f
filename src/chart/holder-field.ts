import type { Person, Position } from './chart.ts'
import { holderNode } from './holder-node.ts'
import { itemField } from './item-field.ts'

const fields = new WeakMap<Position, (holder: Person) => string>()

/** The field, or the item of it, by which a position names one of its holders. One seat may have thousands. */
export function holderField(position: Position): (holder: Person) => string {
  const fieldOf = fields.get(position) ?? fieldsOfHolders(position)
  fields.set(position, fieldOf)
  return fieldOf
}

function fieldsOfHolders({ record }: Position): (holder: Person) => string {
  const node = holderNode(record)
  if (node === undefined) return () => 'name'
  if (record.tree.kind(node) === 'map') return () => 'person.name'
  const fieldOf = itemField(record, 'person')
  return ({ id, name }) => fieldOf(id ?? name ?? '')
}
