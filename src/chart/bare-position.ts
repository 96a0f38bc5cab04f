import type { PartialDate, Person, Position } from './chart.ts'
import type { ChartRecord } from './chart-record.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** A position that says nothing yet. */
export function barePosition(record: ChartRecord, index: number, nestedUnder: Position | undefined): Mutable<Position> {
  return new BarePosition(record, index, nestedUnder) as BarePosition & typeof seldomSaid
}

const none: readonly never[] = []

/** What few charts say, of few positions. */
const seldomSaid = {
  role: undefined,
  teamLead: undefined,
  namedReports: undefined,
  dottedLineTo: none,
  level: undefined,
  track: undefined,
  status: undefined,
  endDate: undefined,
  statusSince: undefined,
  until: undefined,
  opensOn: undefined,
  frozen: undefined,
  actingFor: undefined,
  coveredBy: undefined,
  critical: undefined,
  impactOfLoss: undefined,
  execTeam: undefined,
  kpis: undefined,
  quota: undefined,
  duties: undefined,
  handsOffTo: undefined,
  channels: undefined,
  covers: undefined,
  liaison: undefined,
  profile: undefined,
  coHead: undefined,
  split: undefined,
  remit: undefined,
  limit: undefined,
  jobShare: undefined,
  fte: undefined,
  secondary: undefined,
  archetype: undefined,
  noSuccessionReason: undefined,
}

/** What positions inherit until they say it. */
export type SeldomSaid = keyof typeof seldomSaid

/** Positions inherit what they do not say: of a hundred thousand, fields of their own would fill the memory. */
class BarePosition {
  readonly kind = 'position'
  readonly index: number
  readonly record: ChartRecord
  id: string | undefined = undefined
  otherIds: readonly string[] = none
  title: string | undefined = undefined
  holders: readonly Person[] = none
  personReferences: readonly string[] = none
  reportsTo: string | undefined = undefined
  readonly nestedUnder: Position | undefined
  isUnit = false
  managerByHolder = false
  managerMayBeOutside = false
  department: string | undefined = undefined
  businessUnit: string | undefined = undefined
  vacant = false
  saysMore = false
  startDate: PartialDate | undefined = undefined

  constructor(record: ChartRecord, index: number, nestedUnder: Position | undefined) {
    this.record = record
    this.index = index
    this.nestedUnder = nestedUnder
  }
}

Object.assign(BarePosition.prototype, seldomSaid)
