import type { Person, Position } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { peopleByReference } from '../people-by-reference.ts'
import { emergencyCover } from './emergency-cover.ts'

/** What holds a seat in the meantime: another seat, or whoever a plan names. */
export type StandIn =
  | { readonly kind: 'seat'; readonly seat: Position }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'reference'; readonly reference: string }

/** Looks up who would hold a seat in the meantime, beside its heirs: those who stand in already, then interim cover. */
export function standIns(chart: IndexedChart): (seat: Position) => readonly StandIn[] {
  const coverOf = emergencyCover(chart, false)
  const personBy = peopleByReference(chart)
  const meant = (reference: string): StandIn => {
    const seat = chart.positionById(reference)
    if (seat) return { kind: 'seat', seat }
    const person = personBy(reference)
    return person ? { kind: 'person', person } : { kind: 'reference', reference }
  }
  return (seat) => {
    const { seats, interim } = coverOf(seat)
    return [...seats.map((each): StandIn => ({ kind: 'seat', seat: each })), ...interim.map(meant)]
  }
}

/** Whether none of those who are gone is all that it consists of. */
export function isFree(standIn: StandIn, gone: ReadonlySet<unknown>): boolean {
  if (standIn.kind === 'reference') return true
  if (standIn.kind === 'person') return !gone.has(standIn.person)
  const { holders } = standIn.seat
  return holders.length === 0 || holders.some((holder) => !gone.has(holder))
}
