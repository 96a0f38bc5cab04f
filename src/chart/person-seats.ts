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
  const merged: (Person[] | undefined)[] = new Array(chart.people.length)
  for (const person of chart.people) {
    const { index } = same(person)
    const known = merged[index]
    if (known) known.push(person)
    else merged[index] = [person]
  }
  return chart.people.flatMap((person) => {
    const [only, ...others] = merged[person.index] ?? []
    if (!only) return []
    if (others.length === 0) return [{ person, seats: held(only) }]
    const seats = new Set([only, ...others].flatMap(held))
    return [{ person, seats: [...seats].sort((a, b) => a.index - b.index) }]
  })
})
