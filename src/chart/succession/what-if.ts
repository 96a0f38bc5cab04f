import type { Person, Position } from '../chart.ts'
import { hasLeft } from '../has-left.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { seatHolders } from '../seat-holders.ts'
import { seatsHeld } from '../seats-held.ts'
import { heirKey } from './bench-metrics.ts'
import { inSteppingUpOrder } from './heir-order.ts'
import { type Heir, heirsIn } from './heirs.ts'
import { seatPlans } from './seat-plans.ts'
import { isFree, type StandIn, standIns } from './stand-ins.ts'

/** Who leaves, or which seat falls empty whoever holds it. */
export type Departure =
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'seat'; readonly seat: Position }

/** A seat that falls empty, and who steps up into it. */
export interface SuccessionStep {
  readonly seat: Position
  /** Who leaves it. Empty where nobody held it. */
  readonly leavers: readonly Person[]
  /** 0 for a seat that a departure empties, 1 for one that is emptied by whoever steps up there, and so on. */
  readonly depth: number
  /** Undefined where nobody is left to step up. */
  readonly heir: Heir | undefined
  /** How many are named to follow, but leave themselves or have stepped up elsewhere. */
  readonly unavailable: number
  /** Who would hold it in the meantime, where nobody steps up. */
  readonly standIn: StandIn | undefined
}

/**
 * What happens if they all leave: for each seat that falls empty the first heir who is still free steps up; the seats
 * of that heir fall empty in turn. A chain is followed to its end before the next one begins. Nobody steps up twice,
 * and who leaves does not step up at all, so that every chain ends.
 */
export function whatIf(departures: readonly Departure[], chart: IndexedChart): readonly SuccessionStep[] {
  const plansOf = seatPlans(chart)
  const holdersOf = seatHolders(chart)
  const seatsOf = seatsHeld(chart)
  const standInsOf = standIns(chart)
  const leavers = new Set(
    departures.flatMap((departure) => (departure.kind === 'person' ? departure.person : holdersOf(departure.seat))),
  )
  /** People and outsiders, by what tells them apart, who cannot step up any more. */
  const used = new Set<unknown>([...leavers, ...chart.people.filter((person) => hasLeft(person, chart.today))])
  const isEmptied = (seat: Position) => holdersOf(seat).every((holder) => used.has(holder))
  const first = departures.flatMap((departure) => {
    if (departure.kind === 'person') return seatsOf(departure.person)
    return [departure.seat, ...holdersOf(departure.seat).flatMap(seatsOf)]
  })
  const waiting = [...new Set(first)]
    .filter(isEmptied)
    .reverse()
    .map((seat) => ({ seat, depth: 0 }))
  const done = new Set<Position>()
  const steps: SuccessionStep[] = []
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { seat, depth } = next
    if (done.has(seat)) continue
    done.add(seat)
    const all = inSteppingUpOrder(heirsIn(plansOf(seat), holdersOf(seat)))
    const heir = all.find((each) => !used.has(heirKey(each)))
    if (heir) used.add(heirKey(heir))
    steps.push({
      seat,
      leavers: holdersOf(seat),
      depth,
      heir,
      unavailable: all.filter((each) => each !== heir && used.has(heirKey(each))).length,
      standIn: heir ? undefined : standInsOf(seat).find((each) => isFree(each, used)),
    })
    const emptied = heir?.person ? seatsOf(heir.person).filter((each) => each !== seat && isEmptied(each)) : []
    for (const each of emptied.toReversed()) waiting.push({ seat: each, depth: depth + 1 })
  }
  return steps
}
