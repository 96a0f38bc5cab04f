import type { NodeId, Tree } from '../parse/tree.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import { isNull } from './dialects/list-records.ts'
import { saysNothing } from './says-nothing.ts'

/** As `isSaid`, but words that only fill a field, such as `TBD`, and a list of nothing say nothing. */
export function isFilledIn(record: ChartRecord, field: string): boolean {
  const { tree } = record
  const node = fieldNode(record, field)
  if (node === undefined) return false
  if (tree.kind(node) !== 'list') return holdsAnything(tree, node)
  return tree.children(node).some(({ node: item }) => holdsAnything(tree, item))
}

function holdsAnything(tree: Tree, node: NodeId): boolean {
  const text = tree.text(node)
  return !isNull(tree, node) && (text === undefined || !saysNothing(text))
}
