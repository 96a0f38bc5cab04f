import type { Candidate, Person, Position } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { peopleByReference } from '../people-by-reference.ts'
import { seatHolders } from '../seat-holders.ts'
import { emergencyCover } from './emergency-cover.ts'
import { heirsIn } from './heirs.ts'
import { needsSuccessor } from './needs-successor.ts'
import { seatPlans } from './seat-plans.ts'
import { seatsInScope } from './seats-in-scope.ts'

/** A seat that counts on somebody, and where the plans say so. */
export interface Commitment {
  readonly seat: Position
  readonly candidates: readonly Candidate[]
}

/** What succession asks of one person. */
export interface Commitments {
  /** Seats they may follow in within two years, as far as the plans say. */
  readonly candidateFor: readonly Commitment[]
  /** Seats for which they alone are ready or stand by. */
  readonly onlyCoverFor: readonly Commitment[]
}

/** Person → what the plans for seats in scope count on them for. In order of place. */
export function commitments(chart: IndexedChart): ReadonlyMap<Person, Commitments> {
  const found = new Map<Person, { candidateFor: Commitment[]; onlyCoverFor: Commitment[] }>()
  const plansOf = seatPlans(chart)
  const holdersOf = seatHolders(chart)
  const coverOf = emergencyCover(chart, true)
  const personBy = peopleByReference(chart)
  const of = (person: Person) => {
    const known = found.get(person) ?? { candidateFor: [], onlyCoverFor: [] }
    found.set(person, known)
    return known
  }
  for (const seat of seatsInScope(chart)) {
    if (!needsSuccessor(seat, chart.today)) continue
    for (const { person, readiness, candidates } of heirsIn(plansOf(seat), holdersOf(seat), chart.today)) {
      if (person && readiness !== 'ready-3-plus-years') of(person).candidateFor.push({ seat, candidates })
    }
    const { heirs, interim, seats } = coverOf(seat)
    const people = new Set<unknown>([
      ...heirs.map(({ person, candidates }) => person ?? candidates[0]),
      // An interim may be named by a position: then it is whoever holds that.
      ...interim.flatMap((reference) => chart.positionById(reference)?.holders[0] ?? personBy(reference) ?? reference),
      ...seats.map((each) => each.holders[0] ?? each),
    ])
    const only = heirs.find(({ person }) => person !== undefined && people.size === 1 && people.has(person))
    if (only?.person) of(only.person).onlyCoverFor.push({ seat, candidates: only.candidates })
  }
  return found
}
