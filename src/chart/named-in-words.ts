import { once } from '../once.ts'
import type { Person, Position } from './chart.ts'
import { fewByKey } from './few-by-key.ts'
import { peopleByReference } from './people-by-reference.ts'
import { perChart } from './per-chart.ts'
import { seatsHeld } from './seats-held.ts'
import { foldText } from './titles/fold-text.ts'
import type { Role } from './titles/roles.ts'

/** Whom words mean where ids, names, titles and roles may stand, as under `stakeholders` and `liaison`. */
export interface NamedInWords {
  readonly person: Person | undefined
  /** Undefined where one seat or person is meant. */
  readonly role: Role | undefined
  /** The seat that is named, those of the person, those with that title, or those with the role. */
  readonly seats: readonly Position[]
}

/** Looks up such words: the id of a position, a person, the title of a seat, else a role. */
export const namedInWords = perChart((chart): ((words: string) => NamedInWords) => {
  const personBy = peopleByReference(chart)
  const seatsOf = seatsHeld(chart)
  const byTitle = once(() =>
    fewByKey(chart.seats, ({ title }) => (title === undefined || title.length > longestTitle ? [] : foldText(title))),
  )
  return (words) => {
    const position = chart.positionById(words)
    if (position) return { person: undefined, role: undefined, seats: [position] }
    const person = personBy(words)
    if (person) return { person, role: undefined, seats: seatsOf(person) }
    const titled = words.length > longestTitle ? undefined : byTitle().get(foldText(words))
    if (titled) return { person, role: undefined, seats: titled }
    const role = chart.roleNamed(words)
    return { person, role, seats: role === undefined ? [] : chart.withRole(role) }
  }
})

/** Longer texts are no titles. */
const longestTitle = 300
