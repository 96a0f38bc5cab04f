import type { NodeId, Tree } from '../parse/tree.ts'
import type { Place } from '../source.ts'
import { type FieldNames, keysOfField } from './field-names.ts'
import { nodeOfKey } from './node-of-key.ts'

/** One map of a chart file, with the names that its dialect or the `fields:` mapping gives to fields. */
export interface ChartRecord {
  readonly tree: Tree
  readonly node: NodeId
  readonly names: FieldNames
  /** The key under which the record stands is its id (slug maps), where no field gives one. */
  readonly keyIsId: boolean
}

/** The value of a field: under the first of its keys that holds something, else the first there is; undefined where the record has none. */
export function fieldNode({ tree, node, names }: ChartRecord, field: string): NodeId | undefined {
  const keys = names.keys.get(field)
  if (keys === undefined) return nodeOfKey(tree, node, field)
  let blank: NodeId | undefined
  for (const key of keys) {
    const found = nodeOfKey(tree, node, key)
    if (found === undefined) continue
    if (!isBlank(tree, found)) return found
    blank ??= found
  }
  return blank
}

function isBlank(tree: Tree, node: NodeId): boolean {
  return tree.kind(node) === 'scalar' && (tree.text(node) ?? '') === ''
}

/** How the owner of a record spells a field. */
export function fieldSpelling(record: ChartRecord, field: string): string {
  const keys = keysOfField(record.names, field)
  const node = fieldNode(record, field)
  const own = node === undefined ? undefined : keys.find((key) => nodeOfKey(record.tree, record.node, key) === node)
  return own ?? keys[0] ?? field
}

/**
 * Place of a field's value; undefined where the record does not have the field. `quota.setBy` and
 * `dottedLineTo.0` look inside; an item of a field that holds one value is that value.
 */
export function fieldPlace(record: ChartRecord, field: string): Place | undefined {
  const node = nodeAt(record, field.split('.'))
  return node === undefined ? undefined : placeOf(record.tree, node)
}

/** Whether a node stands in the text of a record itself. What an alias or a merge key brings in belongs to others as well. */
export function isWrittenIn({ tree, node: record }: ChartRecord, node: NodeId): boolean {
  let above: NodeId | undefined = node
  while (above !== undefined && above !== record) above = tree.parent(above)
  return above === record
}

/** The value at the end of some steps: a canonical field, then keys and list indexes. */
export function nodeAt(record: ChartRecord, [name = '', ...inside]: readonly string[]): NodeId | undefined {
  const { tree } = record
  let node = fieldNode(record, name)
  for (const step of inside) {
    if (node === undefined) return undefined
    const kind = tree.kind(node)
    if (kind === 'map') node = tree.get(node, step)
    else if (kind === 'list') node = tree.item(node, Number(step))
    else if (!/^\d+$/.test(step)) return undefined
  }
  return node
}

/** Where a finding about a whole record points: its id, else its title, else its name, else its start. */
export function recordPlace(record: ChartRecord): Place {
  for (const field of ['id', 'title', 'name']) {
    const place = fieldPlace(record, field)
    if (place) return place
    if (field === 'id' && record.keyIsId) {
      const span = record.tree.keySpan(record.node)
      if (span) return { source: record.tree.source, ...span }
    }
  }
  return startOf(record.tree, record.node)
}

/** The first line of a value that may go over many. */
export function startOf(tree: Tree, node: NodeId): Place {
  const { start, end } = tree.span(node)
  const lineEnd = tree.source.text.slice(start, end).search(/[\r\n]/)
  return { source: tree.source, start, end: lineEnd === -1 ? end : start + lineEnd }
}

export function placeOf(tree: Tree, node: NodeId): Place {
  const { start, end } = tree.span(node)
  return { source: tree.source, start, end }
}
