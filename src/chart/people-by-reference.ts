import { once } from '../once.ts'
import type { Person } from './chart.ts'
import { perChart } from './per-chart.ts'
import { foldText } from './titles/fold-text.ts'

/** Looks up people by what a field may say of them: their id, else their name in any letter case, where only one bears it. */
export const peopleByReference = perChart(({ people }): ((reference: string) => Person | undefined) => {
  const known = once(() => {
    const byId = new Map<string, Person>()
    const byName = new Map<string, Person | undefined>()
    for (const person of people) {
      if (person.id !== undefined && !byId.has(person.id)) byId.set(person.id, person)
      if (person.name === undefined) continue
      // As it is written, and in another letter case.
      for (const name of new Set([person.name, foldText(person.name)]))
        byName.set(name, byName.has(name) ? undefined : person)
    }
    return { byId, byName }
  })
  return (reference) =>
    known().byId.get(reference) ?? known().byName.get(reference) ?? known().byName.get(foldText(reference))
})
