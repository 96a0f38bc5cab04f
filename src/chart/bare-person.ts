import type { Person } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'

/** A person of whom the chart says no more than the name. */
export function barePerson(
  name: string | undefined,
  record: ChartRecord,
  index: number,
  { declared = false, email }: { readonly declared?: boolean; readonly email?: string | undefined } = {},
): Person {
  return new BarePerson({ index, record, name, email, declared }) as BarePerson & typeof seldomSaid
}

/** What few charts say of their people. */
const seldomSaid = {
  style: undefined,
  strengths: undefined,
  skills: undefined,
  experience: undefined,
  startDate: undefined,
  leavingOn: undefined,
  status: undefined,
  riskOfLoss: undefined,
}

/** People inherit what the chart does not say of them, as positions do. */
class BarePerson {
  readonly kind = 'person'
  readonly index: number
  readonly record: ChartRecord
  readonly id: string | undefined = undefined
  readonly name: string | undefined
  readonly email: string | undefined
  readonly declared: boolean

  constructor(said: Pick<Person, 'index' | 'record' | 'name' | 'email' | 'declared'>) {
    this.index = said.index
    this.record = said.record
    this.name = said.name
    this.email = said.email
    this.declared = said.declared
  }
}

Object.assign(BarePerson.prototype, seldomSaid)
