import type { Place, Source } from '../source.ts'
import type { ChartRecord } from './chart-record.ts'

export type Style = 'execution' | 'strategy' | 'balanced' | 'undisclosed'
export type PositionStatus = 'filled' | 'vacant' | 'interim' | 'planned'
export type Readiness = 'ready-now' | 'ready-1-2-years' | 'ready-3-plus-years'
export type Band = 'low' | 'medium' | 'high'
export type Market = 'b2b' | 'b2c' | 'mixed'

/** `YYYY-MM-DD` or `YYYY-MM`, checked to exist. */
export type PartialDate = string

/** Somebody who holds positions, or is a candidate for one. */
export interface Person {
  readonly kind: 'person'
  readonly index: number
  readonly record: ChartRecord
  readonly id: string | undefined
  readonly name: string | undefined
  readonly email: string | undefined
  readonly style: Style | undefined
  readonly strengths: readonly string[] | undefined
  readonly skills: readonly string[] | undefined
  readonly experience: readonly string[] | undefined
  readonly startDate: PartialDate | undefined
  readonly leavingOn: PartialDate | undefined
  readonly status: string | undefined
  readonly riskOfLoss: Band | undefined
  /** Whether the chart lists this person under `people`; else only a position or plan names them. */
  readonly declared: boolean
}

export interface Quota {
  readonly amount: number | undefined
  readonly currency: string | undefined
  readonly setBy: string | undefined
}

/** A seat in the organisation; exists whether or not somebody holds it. */
export interface Position {
  readonly kind: 'position'
  /** Its number in `chart.positions`, which is in order of place. */
  readonly index: number
  readonly record: ChartRecord
  /** As written in the source. */
  readonly id: string | undefined
  /** Other names that references may use for it, such as the key of its record. */
  readonly otherIds: readonly string[]
  /** Cleaned for messages; the place still shows it as written. */
  readonly title: string | undefined
  /** As written; may be no known role. */
  readonly role: string | undefined
  /** Who holds it; references that resolve to nobody are left out. */
  readonly holders: readonly Person[]
  /** What `person:` says, as written, where it names people by id or name; who is meant by name may have no id. */
  readonly personReferences: readonly string[]
  /** A group of people that the chart shows among its positions (a team, an org unit): no seat, nobody holds it. */
  readonly isUnit: boolean
  /** As written; undefined for a root marker, an absent line and a nested position. */
  readonly reportsTo: string | undefined
  /** Who leads the team in whose file or list it stands, as written there. */
  readonly teamLead: string | undefined
  /** Whether `reportsTo` may give the name or e-mail address of the manager instead of an id. */
  readonly managerByHolder: boolean
  /** Whether a manager whom the chart does not hold is somebody outside, and no mistake. */
  readonly managerMayBeOutside: boolean
  /** Ids of the positions that it says are below it, as written; undefined where it says nothing about them. */
  readonly namedReports: readonly string[] | undefined
  /** The position in whose `reports` this one stands. */
  readonly nestedUnder: Position | undefined
  readonly dottedLineTo: readonly string[]
  readonly department: string | undefined
  readonly businessUnit: string | undefined
  readonly level: number | undefined
  readonly track: string | undefined
  readonly status: PositionStatus | undefined
  /** Nobody holds it: `status: vacant`, or a placeholder such as `TBH` where the name belongs. */
  readonly vacant: boolean
  readonly startDate: PartialDate | undefined
  readonly endDate: PartialDate | undefined
  readonly statusSince: PartialDate | undefined
  readonly until: PartialDate | undefined
  readonly opensOn: PartialDate | undefined
  readonly frozen: boolean | undefined
  readonly actingFor: string | undefined
  readonly coveredBy: string | undefined
  readonly critical: boolean | undefined
  readonly impactOfLoss: Band | undefined
  readonly execTeam: boolean | undefined
  readonly kpis: readonly string[] | undefined
  readonly quota: Quota | undefined
  readonly duties: readonly string[] | undefined
  readonly handsOffTo: readonly string[] | undefined
  readonly channels: readonly string[] | undefined
  readonly covers: readonly string[] | undefined
  readonly liaison: readonly string[] | undefined
  readonly profile: string | undefined
  readonly coHead: boolean | undefined
  readonly split: string | undefined
  readonly remit: string | undefined
  readonly limit: number | undefined
  readonly jobShare: boolean | undefined
  readonly fte: number | undefined
  readonly secondary: boolean | undefined
  readonly archetype: string | undefined
  /** Whether it states one of the fields that few positions state; about one that does not, no rule for such fields need ask. */
  readonly saysMore: boolean
  /** Why no successor is needed; set only together with `succession: none-needed`. */
  readonly noSuccessionReason: string | undefined
}

export interface Growth {
  readonly actual: number | undefined
  readonly target: number | undefined
  readonly market: number | undefined
  readonly competitors: number | undefined
}

export interface BusinessUnit {
  readonly kind: 'business-unit'
  readonly index: number
  readonly record: ChartRecord
  readonly id: string | undefined
  readonly name: string | undefined
  readonly products: readonly string[] | undefined
  readonly channels: readonly string[] | undefined
  /** Channel → position id. */
  readonly channelOwners: ReadonlyMap<string, string>
  readonly industries: readonly string[] | undefined
  readonly competitors: readonly string[] | undefined
  readonly market: Market | undefined
  readonly growth: Growth | undefined
  readonly symptoms: readonly string[] | undefined
  readonly reviewedOn: PartialDate | undefined
  readonly expectedComplexity: boolean | undefined
  readonly externalSearch: string | undefined
}

export interface LifecycleStage {
  readonly kind: 'lifecycle-stage'
  readonly index: number
  readonly record: ChartRecord
  readonly stage: string | undefined
  readonly owner: string | undefined
  readonly businessUnit: string | undefined
  readonly shared: boolean | undefined
}

export interface DevelopmentAction {
  readonly action: string | undefined
  readonly due: PartialDate | undefined
  readonly done: boolean | undefined
}

export interface Candidate {
  readonly kind: 'candidate'
  readonly record: ChartRecord
  /** As written: an id, or a name. */
  readonly personReference: string | undefined
  /** Undefined where the reference resolves to nobody. */
  readonly person: Person | undefined
  readonly candidateType: 'internal' | 'external' | undefined
  readonly readiness: Readiness | undefined
  readonly readyInMonths: number | undefined
  readonly ranking: number | undefined
  readonly emergency: boolean | undefined
  readonly assessedOn: PartialDate | undefined
  readonly performance: Band | undefined
  readonly potential: Band | undefined
  readonly developmentActions: readonly DevelopmentAction[] | undefined
  readonly crossFunctional: readonly string[] | undefined
  readonly targetRole: string | undefined
}

/** Who may follow in a seat. */
export interface SuccessionPlan {
  readonly kind: 'succession-plan'
  readonly index: number
  readonly record: ChartRecord
  /** The position it stands in, for a plan written on a position. */
  readonly writtenOn: Position | undefined
  /** The position that `position:` names, as written. */
  readonly positionReference: string | undefined
  readonly targetRole: string | undefined
  readonly businessUnit: string | undefined
  readonly owners: readonly string[] | undefined
  readonly stakeholders: readonly string[] | undefined
  readonly alignedWith: readonly string[] | undefined
  readonly lastReviewed: PartialDate | undefined
  readonly interimCover: readonly string[] | undefined
  readonly transition: readonly string[] | undefined
  readonly confidential: boolean | undefined
  readonly impactOfLoss: Band | undefined
  readonly reason: string | undefined
  readonly candidates: readonly Candidate[]
}

/** What one file says of the chart as a whole. */
export interface ChartTop {
  readonly kind: 'chart'
  readonly record: ChartRecord
  readonly asOf: PartialDate | undefined
  readonly reviewedOn: PartialDate | undefined
}

export type Entity = Position | Person | BusinessUnit | LifecycleStage | SuccessionPlan | Candidate | ChartTop

/** The people, positions, units and plans that belong together, after normalising; nothing judged yet. */
export interface Chart {
  /** Sorted by path; several for a chart group. */
  readonly sources: readonly Source[]
  /** Of all its files. */
  readonly dialect: string
  /** The top of the first source: where findings about the whole chart point. */
  readonly place: Place
  readonly organization: string | undefined
  readonly asOf: PartialDate | undefined
  readonly language: string | undefined
  readonly market: Market | undefined
  /** What the chart says; undefined where it leaves the answer to orglint. */
  readonly complete: boolean | undefined
  readonly reviewedOn: PartialDate | undefined
  readonly goals: readonly string[] | undefined
  /** One per file that has fields of the whole chart. */
  readonly tops: readonly ChartTop[]
  readonly positions: readonly Position[]
  /** How many records were left out because the post in them no longer exists. */
  readonly leftOut: number
  readonly people: readonly Person[]
  readonly businessUnits: readonly BusinessUnit[]
  readonly lifecycle: readonly LifecycleStage[]
  readonly plans: readonly SuccessionPlan[]
  /** Whether the chart lists its people, so that a name that matches none of them is a mistake. */
  readonly declaresPeople: boolean
}
