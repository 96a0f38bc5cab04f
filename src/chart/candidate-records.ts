import { type ChartRecord, fieldNode } from './chart-record.ts'
import { listRecords } from './dialects/list-records.ts'

/** The records in a plan's list of candidates. */
export function candidateRecords(plan: ChartRecord): readonly ChartRecord[] {
  const list = fieldNode(plan, 'candidates')
  return list === undefined ? [] : listRecords(plan.tree, list, plan.names, 'a list of candidates', [])
}
