import { type ChartRecord, fieldNode } from './chart-record.ts'
import { listRecords } from './dialects/list-records.ts'
import { type FieldNames, fieldNames, keysOfField } from './field-names.ts'

/** The records in a plan's list of candidates. Where a candidate has no `person`, their `id` stands for it, else their `name`. */
export function candidateRecords(plan: ChartRecord): readonly ChartRecord[] {
  const list = fieldNode(plan, 'candidates')
  return list === undefined ? [] : listRecords(plan.tree, list, candidateNames(plan.names), 'a list of candidates', [])
}

const known = new WeakMap<FieldNames, FieldNames>()

function candidateNames(names: FieldNames): FieldNames {
  const found =
    known.get(names) ?? fieldNames([...names.keys, ['person', [...keysOfField(names, 'person'), 'id', 'name']]])
  known.set(names, found)
  return found
}
