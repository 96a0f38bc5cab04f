import type { NodeId, Tree } from '../parse/tree.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import { isNull } from './dialects/list-records.ts'

/** As `isSaid`, but a blank text and a list of nothing say nothing. */
export function isFilledIn(record: ChartRecord, field: string): boolean {
  const { tree } = record
  const node = fieldNode(record, field)
  if (node === undefined) return false
  if (tree.kind(node) !== 'list') return holdsAnything(tree, node)
  return tree.children(node).some(({ node: item }) => holdsAnything(tree, item))
}

function holdsAnything(tree: Tree, node: NodeId): boolean {
  return !isNull(tree, node) && tree.text(node)?.trim() !== ''
}
