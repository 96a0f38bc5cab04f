import type { NodeId } from '../parse/tree.ts'
import { type ChartRecord, fieldNode } from './chart-record.ts'
import { nodeOfKey } from './node-of-key.ts'

/** Where a candidate says who they are: under `person` or an `id` alone, else in the record itself, which has their `name`. */
export function candidatePerson(record: ChartRecord): NodeId | undefined {
  const { tree, node } = record
  const said = fieldNode(record, 'person')
  const id = nodeOfKey(tree, node, 'id')
  const name = nodeOfKey(tree, node, 'name')
  if (said === undefined || name === undefined || (said !== id && said !== name)) return said
  return tree.text(name)?.trim() ? node : said
}
