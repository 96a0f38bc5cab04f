import type { Person, Position } from './chart.ts'
import { perChart } from './per-chart.ts'
import { sameHolders } from './same-holders.ts'
import { seatsHeld } from './seats-held.ts'

/** Somebody who holds several seats, in order of place. */
export interface SeveralSeats {
  readonly person: Person
  readonly seats: readonly Position[]
}

/**
 * Who holds several seats, in order of place of the people. Names that stand straight on seats count as one person
 * only where more than the name says so.
 */
export const severalSeats = perChart((chart): readonly SeveralSeats[] => {
  const held = seatsHeld(chart)
  const same = sameHolders(chart, held)
  const merged = new Map<Person, Person[]>()
  for (const person of chart.people.filter((each) => same(each) !== each)) {
    const first = same(person)
    const all = merged.get(first) ?? [first]
    all.push(person)
    merged.set(first, all)
  }
  const seatsOf = (person: Person): readonly Position[] => {
    const all = merged.get(person)
    if (!all) return same(person) === person ? held(person) : none
    return [...new Set(all.flatMap(held))].sort((a, b) => a.index - b.index)
  }
  return chart.people
    .filter((person) => seatsOf(person).length > 1)
    .map((person) => ({ person, seats: seatsOf(person) }))
})

const none: readonly never[] = []
