import { once } from '../once.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'

/**
 * Where in a field a text stands: `dottedLineTo.1` for an item of a list, else the field itself. However many texts are
 * asked for, the list is walked once.
 */
export function itemField(record: ChartRecord, field: string): (text: string) => string {
  const places = once(() => itemPlaces(record, field))
  return (text) => {
    const at = places().get(text)
    return at === undefined ? field : `${field}.${at}`
  }
}

function itemPlaces(record: ChartRecord, field: string): ReadonlyMap<string, number> {
  const { tree } = record
  const places = new Map<string, number>()
  const node = fieldNode(record, field)
  if (node === undefined || tree.kind(node) !== 'list') return places
  for (const [at, child] of tree.children(node).entries()) {
    const text = tree.text(child.node)?.trim()
    if (text !== undefined && !places.has(text)) places.set(text, at)
  }
  return places
}
