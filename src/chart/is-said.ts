import { type ChartRecord, fieldNode } from './chart-record.ts'
import { isNull } from './dialects/list-records.ts'

/** Whether a record says anything in a field, readable or not: what it says wrongly is another finding. */
export function isSaid(record: ChartRecord, field: string): boolean {
  const node = fieldNode(record, field)
  return node !== undefined && !isNull(record.tree, node)
}
