import { type ChartRecord, fieldNode } from './chart-record.ts'

/** Where in a field a text stands: `dottedLineTo.1` for an item of a list, else the field itself. */
export function itemField(record: ChartRecord, field: string, text: string): string {
  const { tree } = record
  const node = fieldNode(record, field)
  if (node === undefined || tree.kind(node) !== 'list') return field
  const at = tree
    .children(node)
    .findIndex((child) => tree.kind(child.node) === 'scalar' && tree.text(child.node)?.trim() === text)
  return at < 0 ? field : `${field}.${at}`
}
