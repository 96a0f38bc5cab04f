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
  return chart.people.flatMap((person): PersonSeats | readonly PersonSeats[] => {
    const all = merged[person.index]
    if (!all) return []
    if (all.length === 1) return { person, seats: held(all[0] ?? person) }
    const seats = new Set(all.flatMap(held))
    return { person, seats: [...seats].sort((a, b) => a.index - b.index) }
  })
})
