import type { NodeId } from '../parse/tree.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'

/** What a position says under `person`; undefined where it says nothing there, so that a name beside it counts. */
export function holderNode(record: ChartRecord): NodeId | undefined {
  const node = fieldNode(record, 'person')
  if (node === undefined) return undefined
  const { tree } = record
  const isText = tree.kind(node) === 'scalar'
  const saysNothing = isText ? (tree.text(node) ?? '').trim() === '' : tree.children(node).length === 0
  return saysNothing ? undefined : node
}
