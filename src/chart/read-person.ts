import type { Person } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'
import { type FieldReader, readDate, readText, readTexts, readWord } from './field-readers.ts'
import { readFields } from './read-fields.ts'
import { readName } from './read-name.ts'

const fields: ReadonlyMap<string, FieldReader> = new Map<string, FieldReader>([
  ['id', readText],
  ['name', readName],
  ['email', readText],
  ['style', readWord('execution', 'strategy', 'balanced', 'undisclosed')],
  ['strengths', readTexts],
  ['skills', readTexts],
  ['experience', readTexts],
  ['startDate', readDate],
  ['leavingOn', readDate],
  ['status', readText],
  ['riskOfLoss', readWord('low', 'medium', 'high')],
])

/** A person from a record of `people`, or from one written where a position or plan names its person. */
export function readPerson(record: ChartRecord, index: number, declared: boolean): Person {
  const person = personNamed(undefined, record, index, { declared })
  readFields(record, fields, person)
  return person
}

/** A person of whom the chart says no more than the name. */
export function personNamed(
  name: string | undefined,
  record: ChartRecord,
  index: number,
  { declared = false, email }: { readonly declared?: boolean; readonly email?: string | undefined } = {},
): Person {
  return {
    kind: 'person',
    index,
    record,
    id: undefined,
    name,
    email,
    style: undefined,
    strengths: undefined,
    skills: undefined,
    experience: undefined,
    startDate: undefined,
    leavingOn: undefined,
    status: undefined,
    riskOfLoss: undefined,
    declared,
  }
}
