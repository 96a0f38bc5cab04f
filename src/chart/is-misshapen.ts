import { type ChartRecord, fieldNode } from './chart-record.ts'

/** Whether a field that takes one text holds a list or a map: something is said there, and the check of the shape tells. */
export function isMisshapen(record: ChartRecord, field: string): boolean {
  const node = fieldNode(record, field)
  return node !== undefined && record.tree.kind(node) !== 'scalar' && record.tree.children(node).length > 0
}
