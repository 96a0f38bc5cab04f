import type { LifecycleStage } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'
import { type FieldReader, readFlag, readReference, readText } from './field-readers.ts'
import { readFields } from './read-fields.ts'

const fields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['stage', readText],
  ['owner', readReference],
  ['businessUnit', readReference],
  ['shared', readFlag],
])

export function readLifecycleStage(record: ChartRecord, index: number): LifecycleStage {
  const stage: LifecycleStage = {
    kind: 'lifecycle-stage',
    index,
    record,
    stage: undefined,
    owner: undefined,
    businessUnit: undefined,
    shared: undefined,
  }
  readFields(record, fields, stage)
  return stage
}
