import type { Person, Position } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { peopleByReference } from '../people-by-reference.ts'
import { seatsHeld } from '../seats-held.ts'
import type { Role } from '../titles/roles.ts'

/** What an entry of `stakeholders` means. */
export interface Stakeholder {
  readonly reference: string
  readonly person: Person | undefined
  readonly role: Role | undefined
  /** The seat that it names, those of the person, or those with the role. */
  readonly seats: readonly Position[]
}

/** Looks up entries that may be ids of positions or people, names, or roles, which may be written as titles. */
export function stakeholderOf(chart: IndexedChart): (reference: string) => Stakeholder {
  const personBy = peopleByReference(chart)
  const seatsOf = seatsHeld(chart)
  return (reference) => {
    const position = chart.positionById(reference)
    const role = chart.roleNamed(reference)
    const person = position ? undefined : personBy(reference)
    if (position) return { reference, person, role, seats: [position] }
    if (person) return { reference, person, role: undefined, seats: seatsOf(person) }
    return { reference, person, role, seats: role === undefined ? [] : chart.withRole(role) }
  }
}
