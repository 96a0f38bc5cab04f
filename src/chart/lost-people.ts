import { nearest } from '../nearest.ts'
import type { Person } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Above this many comparisons, a look for similar ids would cost more than it is worth. */
const mostPairs = 1_000_000

/**
 * Those of some people whom nothing in the chart names, not even by mistake. A reference that leads to nobody may mean
 * whoever has an id or name like it; where there are as many such references as people, it may mean any of them.
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
  if (dangling.size === 0 || people.length === 0) return people
  if (dangling.size >= people.length || dangling.size * people.length > mostPairs) return []
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
