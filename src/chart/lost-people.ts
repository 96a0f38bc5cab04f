import { nearest } from '../nearest.ts'
import type { Person } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isSideSeat } from './is-side-seat.ts'
import { seatsHeld } from './seats-held.ts'

/** Above this many comparisons, a look for similar ids would cost more than it is worth. */
const mostPairs = 1_000_000

/**
 * Those of some people whom nothing in the chart names, not even by mistake. A reference that leads to nobody may mean
 * whoever has an id or name like it. Nobody is found where the chart has as many seats that may be theirs: with such a
 * reference, marked filled without a holder, or held by somebody who has another one.
 */
export function lostPeople(people: readonly Person[], chart: IndexedChart): readonly Person[] {
  const ids = new Set(chart.people.map(({ id }) => id))
  const dangling = new Set(
    [
      ...chart.positions.flatMap(({ personReferences }) => personReferences),
      ...chart.plans.flatMap(({ candidates }) =>
        candidates.flatMap(({ personReference, person }) => (person ? [] : (personReference ?? []))),
      ),
    ].filter((reference) => !ids.has(reference)),
  )
  const places = dangling.size + seatsOfOthers(chart)
  if (places >= people.length || dangling.size * people.length > mostPairs) return []
  const words = new Map(
    people.flatMap((each) =>
      [each.id, each.name].flatMap((word) => (word === undefined ? [] : [[word, each] as const])),
    ),
  )
  const meant = new Set(
    [...dangling].map((reference) => {
      const word = words.has(reference) ? reference : nearest(reference, words.keys())
      return word === undefined ? undefined : words.get(word)
    }),
  )
  return people.filter((each) => !meant.has(each))
}

/** Seats whose holder may well be somebody else. */
function seatsOfOthers(chart: IndexedChart): number {
  const held = seatsHeld(chart)
  const second = chart.people.map((person) => held(person).filter((seat) => !isSideSeat(seat, chart)).length - 1)
  const unnamed = chart.seats.filter(
    ({ status, holders, personReferences }) => status === 'filled' && holders.length + personReferences.length === 0,
  )
  return unnamed.length + second.reduce((sum, more) => sum + Math.max(0, more), 0)
}
