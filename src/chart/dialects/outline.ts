import type { Place } from '../../source.ts'
import type { ChartRecord } from '../chart-record.ts'

/** What a dialect works out itself about a position. It goes before what the fields of the record say. */
export interface PositionFacts {
  readonly id?: string
  readonly otherIds?: readonly string[]
  readonly reportsTo?: string | undefined
  readonly dottedLineTo?: readonly string[]
  /** It stands for a group of people, not for a seat. */
  readonly isUnit?: true
  /** Who leads the team in whose file or list the record stands. */
  readonly teamLead?: string
  /** Ids of the positions that the record lists below its own. */
  readonly namedReports?: readonly string[]
  /** `reportsTo` may give a name or an e-mail address instead of an id. */
  readonly managerByHolder?: true
  /** A manager whom the chart does not hold is somebody outside, and no mistake; `alone`: where the file is the whole chart. */
  readonly managerMayBeOutside?: true | 'alone'
}

/** A position's record, and where it stands in the tree of the file. */
export interface PositionRecord {
  readonly record: ChartRecord
  /** Number, in `positions`, of the record in whose list of reports it stands. */
  readonly nestedUnder: number | undefined
  readonly facts?: PositionFacts
}

/** A map was expected here and something else stands there. */
export interface MisplacedValue {
  readonly place: Place
  /** The field that it stands in, as the chart spells it; a whole file has none. */
  readonly field: string | undefined
  /** For people: `a list of positions`. */
  readonly expected: string
  readonly found: string
}

/** The records that a dialect finds in a file, before their fields are read. Positions stand in order of place. */
export interface Outline {
  /** The map that holds the fields of the whole chart, where the dialect has one. */
  readonly top: ChartRecord | undefined
  readonly positions: readonly PositionRecord[]
  readonly people: readonly ChartRecord[]
  readonly businessUnits: readonly ChartRecord[]
  readonly lifecycle: readonly ChartRecord[]
  readonly plans: readonly ChartRecord[]
  readonly misplaced: readonly MisplacedValue[]
}

export const emptyOutline: Outline = {
  top: undefined,
  positions: [],
  people: [],
  businessUnits: [],
  lifecycle: [],
  plans: [],
  misplaced: [],
}
