import { type ChartRecord, fieldNode } from './chart-record.ts'

/** Where in a field a text stands: `dottedLineTo.1` for an item of a list, else the field itself. */
export function itemField(record: ChartRecord, field: string, text: string): string {
  const [place = field] = itemFields(record, field, [text])
  return place
}

/** The same for many texts of one field, in time that grows with their number only. */
export function itemFields(record: ChartRecord, field: string, texts: readonly string[]): readonly string[] {
  const { tree } = record
  const node = texts.length === 0 ? undefined : fieldNode(record, field)
  if (node === undefined || tree.kind(node) !== 'list') return texts.map(() => field)
  const items = new Map<string, number>()
  for (const [at, child] of tree.children(node).entries()) {
    const text = tree.text(child.node)?.trim()
    if (text !== undefined && !items.has(text)) items.set(text, at)
  }
  return texts.map((text) => {
    const at = items.get(text)
    return at === undefined ? field : `${field}.${at}`
  })
}
