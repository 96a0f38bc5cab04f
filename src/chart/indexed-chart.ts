import type { AsOf } from './as-of.ts'
import type { Chart, Person, Position, SuccessionPlan } from './chart.ts'
import type { Role } from './titles/roles.ts'
import type { TitleResolution } from './titles/title-resolution.ts'
import type { TreeOrder } from './tree-order.ts'

/** Positions that share one id, in order of place. */
export interface SharedId {
  readonly id: string
  readonly positions: readonly Position[]
  /** Whether the records agree in all but the holder: one seat, several people. */
  readonly jobShare: boolean
  /** The fields in which the records differ, as the chart spells them; empty for a job share. */
  readonly differingFields: readonly string[]
  /** Who holds two of them, with another id of their own in each record: a leftover and no job share. */
  readonly holderTwice: Person | undefined
}

/**
 * How a position's reporting line ends: at a manager; nowhere, being a root; outside the chart, as it says itself
 * (`external:…`) or its dialect allows; or at no single seat: an unknown id, one that several seats claim, a name
 * that several holders bear, or its own.
 */
export type ManagerState = 'managed' | 'root' | 'external' | 'unknown' | 'ambiguous' | 'namesakes' | 'self'

/**
 * The chart's graph, computed once: rules ask it questions. Every answer is readonly and in order of place.
 * A reference to an id that several positions claim leads nowhere (`managerState` is `ambiguous`), unless they
 * are one job share: then it leads to the first of them.
 */
export interface IndexedChart extends Chart {
  /** The date that time rules use, and why it is this one. */
  readonly today: AsOf
  /** `--as-of`, else the real today: never a date that the chart or the configuration freezes. */
  readonly clock: AsOf
  /** Whether absence can be judged: said by the chart, else true when a root leads the whole organisation. */
  readonly isComplete: boolean

  /** The positions, a shared job once, units left out: what to walk to judge a seat and not its holders. In order of place. */
  readonly seats: readonly Position[]

  /** Whether a position repeats the record of an earlier one: another holder of the same seat. */
  isRepeat(position: Position): boolean

  /** Undefined where no position, or more than one seat, has the id. */
  positionById(id: string): Position | undefined
  /** Every id that a reference may use. */
  positionIds(): Iterable<string>
  readonly sharedIds: readonly SharedId[]

  title(position: Position): TitleResolution
  /** The role rules may rest on; undefined where it is not sure. */
  role(position: Position): Role | undefined
  /** The role that some words surely mean, as `targetRole` may say it: by its id, or by a title. */
  roleNamed(words: string): Role | undefined
  /**
   * A number for what a position says in words: its title and what that was taken to mean, its department, what it
   * covers, and the department above it. Equal words have equal numbers.
   */
  wording(position: Position): number
  /** The seats that pass a test which looks at nothing but their words: it is asked about one seat of each wording. */
  seatsInWords(test: (seat: Position) => boolean): readonly Position[]
  /** Seats, in order of place. */
  withRole(...roles: readonly Role[]): readonly Position[]
  /** Whether the title or role says that this seat leads a function: `true`, `false`, or undefined where an unsure title might. */
  leads(position: Position, fn: string): boolean | undefined
  /** The seats that surely lead a function. */
  leadersOf(fn: string): readonly Position[]
  /** The plan for a seat: written on it or listed for it. */
  plansFor(position: Position): readonly SuccessionPlan[]

  managerState(position: Position): ManagerState
  manager(position: Position): Position | undefined
  /** The seat that the position's own record names as manager, also where nesting goes before it. */
  namedManager(position: Position): Position | undefined
  /** Whether the position's line may name its manager by name or e-mail address. */
  goesByName(position: Position): boolean
  /** Who leads the team in whose file it stands, unless that is itself. */
  leadOfTeam(position: Position): Position | undefined
  /** Those that list the position among their reports by its id, whatever its own record says. */
  listedBy(position: Position): readonly Position[]
  /** Direct reports by solid line. */
  reports(position: Position): readonly Position[]
  /** Other positions under the same manager. */
  peers(position: Position): readonly Position[]
  /** The managers above, nearest first; stops where a loop closes. */
  chain(position: Position): readonly Position[]
  /** 0 for a root; counts a loop's members from the loop. */
  depth(position: Position): number
  /** The position and all below it; each once. */
  subtree(position: Position): readonly Position[]
  isInSubtree(position: Position, top: Position): boolean
  /** Seats without a manager, in order of place. */
  readonly roots: readonly Position[]
  /** Each reporting loop of two or more, once: members in reporting order, starting from the first by place. */
  readonly cycles: readonly (readonly Position[])[]
  /** The reporting lines by position number, for passes over all of them. */
  readonly forest: TreeOrder
  /** Positions that a dotted line of this one names. */
  dottedManagers(position: Position): readonly Position[]
}
