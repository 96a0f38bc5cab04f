import { barePerson } from './bare-person.ts'
import type { Person } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'
import { type FieldReader, readDate, readText, readWord, readWords } from './field-readers.ts'
import { readFields } from './read-fields.ts'
import { readName } from './read-name.ts'

const fields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['id', readText],
  ['name', readName],
  ['email', readText],
  ['style', readWord('execution', 'strategy', 'balanced', 'undisclosed')],
  ['strengths', readWords],
  ['skills', readWords],
  ['experience', readWords],
  ['startDate', readDate],
  ['leavingOn', readDate],
  ['status', readText],
  ['riskOfLoss', readWord('low', 'medium', 'high')],
])

/** A person from a record of `people`, or from one written where a position or plan names its person. */
export function readPerson(record: ChartRecord, index: number, declared: boolean): Person {
  const person = barePerson(undefined, record, index, { declared })
  readFields(record, fields, person)
  return person
}
