import type { Person } from './chart.ts'
import { foldText } from './titles/fold-text.ts'

/** Some people, each once: whoever is named by id at one place may be named by name alone at another. */
export function peopleApart(people: readonly Person[]): readonly Person[] {
  const ids = new Set<string>()
  const names = new Set<string>()
  const namesAlone = new Set<string>()
  return people.filter(({ id, name }) => {
    const folded = name === undefined ? undefined : foldText(name)
    const others = id === undefined ? names : namesAlone
    const isKnown = (id !== undefined && ids.has(id)) || (folded !== undefined && others.has(folded))
    if (id !== undefined) ids.add(id)
    if (folded !== undefined) {
      names.add(folded)
      if (id === undefined) namesAlone.add(folded)
    }
    return !isKnown
  })
}
