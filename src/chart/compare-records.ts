import type { NodeId, Tree } from '../parse/tree.ts'
import type { Position } from './chart.ts'
import { type FieldNames, fieldOfKey } from './field-names.ts'

/** Fields that tell two holders of one seat apart, and nothing about the seat. */
const holderFields = new Set(['person', 'name', 'email', 'fte', 'jobShare', 'startDate', 'endDate', 'statusSince'])

/** The same in the words of foreign charts: whole words of a key. */
const holderWords = new Set([
  ...['pay', 'salary', 'wage', 'compensation', 'bonus', 'fte', 'hours', 'email', 'mail', 'phone', 'mobile', 'contact'],
  ...['note', 'notes', 'comment', 'comments', 'photo', 'picture', 'avatar'],
])

/** Beside `name`: other names, such as that of a unit, are facts about the seat. */
const nameWords = new Set([
  ...['name', 'names', 'full', 'first', 'last', 'middle', 'given', 'family', 'display', 'preferred', 'known', 'as'],
  ...['employee', 'person', 'holder', 'incumbent', 'user', 'forename', 'surname'],
])

/** Maps are compared field by field down to here, below as they are written. */
const deepest = 5

/** The keys in which records that share an id differ, holders apart; sorted as they first appear. */
export function compareRecords(positions: readonly Position[]): readonly string[] {
  const [first, ...rest] = positions
  if (!first) return []
  const differing = new Set<string>()
  const expected = comparable(first)
  for (const position of rest) {
    const actual = comparable(position)
    for (const [key, value] of expected) if (actual.get(key) !== value) differing.add(key)
    for (const key of actual.keys()) if (!expected.has(key)) differing.add(key)
  }
  return [...differing]
}

function comparable({ record }: Position): ReadonlyMap<string, string> {
  const values = new Map<string, string>()
  const { tree, names } = record
  const compare = (path: string, node: NodeId, depth: number): void => {
    if (isAboutHolder(names, path)) return
    const inside = tree.kind(node) === 'map' && depth < deepest ? tree.children(node) : []
    for (const child of inside) compare(`${path}.${child.key ?? ''}`, child.node, depth + 1)
    const value = inside.length === 0 ? written(tree, node) : ''
    if (value !== '') values.set(path, value)
  }
  for (const { key, node } of tree.children(record.node)) if (key !== undefined) compare(key, node, 0)
  return values
}

function isAboutHolder(names: FieldNames, path: string): boolean {
  const field = fieldOfKey(names, path)
  if (field !== undefined && (field === 'id' || holderFields.has(field))) return true
  if (names.fields.has(path)) return false
  const words = path
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '')
  if (words.includes('name') && words.every((word) => nameWords.has(word))) return true
  // What the reports of a seat cost is a fact about the seat.
  return words.some((word) => holderWords.has(word)) && !words.includes('reports')
}

function written(tree: Tree, node: NodeId): string {
  if (tree.kind(node) === 'scalar') return tree.text(node) ?? ''
  const { start, end } = tree.span(node)
  // The same list is indented further in a record that stands deeper.
  return tree.source.text.slice(start, end).replace(/\s+/g, ' ')
}
