import type { Person, Position } from './chart.ts'
import { perChart } from './per-chart.ts'
import { sameHolders } from './same-holders.ts'
import { seatsHeld } from './seats-held.ts'

/** Somebody, with the seats they hold in order of place. */
export interface PersonSeats {
  readonly person: Person
  readonly seats: readonly Position[]
}

/**
 * Who holds which seats, in order of place of the people. Names that stand straight on seats count as one person
 * only where more than the name says so.
 */
export const personSeats = perChart((chart): readonly PersonSeats[] => {
  const held = seatsHeld(chart)
  const same = sameHolders(chart, held)
  const merged = new Map<Person, Person[]>()
  for (const person of chart.people.filter((each) => same(each) !== each)) {
    const first = same(person)
    const all = merged.get(first) ?? [first]
    all.push(person)
    merged.set(first, all)
  }
  if (merged.size === 0) return chart.people.map((person) => ({ person, seats: held(person) }))
  return chart.people.flatMap((person): PersonSeats | readonly PersonSeats[] => {
    const all = merged.get(person)
    if (!all) return same(person) === person ? { person, seats: held(person) } : none
    const seats = new Set(all.flatMap(held))
    return { person, seats: [...seats].sort((a, b) => a.index - b.index) }
  })
})

const none: readonly never[] = []
