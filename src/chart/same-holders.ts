import type { Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isFullName } from './is-full-name.ts'
import { namesSuffice } from './names-suffice.ts'
import { foldText } from './titles/fold-text.ts'

/** In larger charts namesakes are so many that some share a manager. */
const mostSeats = 1000

/**
 * For each of some holders the one who stands for all that are surely the same person. The same name on two records
 * may be two namesakes, so it takes the same e-mail address, or in a chart of moderate size the same manager or one seat
 * right under the other; in a small native chart, where a name is all there is, the full name does.
 */
export function sameHolders(
  chart: IndexedChart,
  held: (person: Person) => readonly Position[],
): (person: Person) => Person {
  const byName = new Map<string, Person[]>()
  const isLarge = chart.seats.length > mostSeats
  // In a large chart nothing but the address joins anybody.
  const mayBeJoined = ({ id, name, email }: Person): boolean =>
    id === undefined && name !== undefined && (email !== undefined || !isLarge)
  for (const person of chart.people.filter(mayBeJoined)) {
    const name = foldText(person.name ?? '')
    const namesakes = byName.get(name)
    if (namesakes) namesakes.push(person)
    else byName.set(name, [person])
  }
  const first = new Map<Person, Person>()
  const isSmall = namesSuffice(chart.dialect, chart.seats.length)
  for (const [name, namesakes] of byName) {
    if (namesakes.length > 1 && isFullName(name))
      join(namesakes, (person) => evidence(person, held(person), isSmall, chart), first)
  }
  return first.size === 0 ? (person) => person : (person) => first.get(person) ?? person
}

/** What a person shares with another only if they are the same: those with one of these in common are joined. */
function evidence(
  { email }: Person,
  seats: readonly Position[],
  isSmall: boolean,
  chart: IndexedChart,
): readonly (string | Position)[] {
  if (email !== undefined) return [foldText(email)]
  if (isSmall) return ['the name']
  if (chart.seats.length > mostSeats) return []
  return seats.flatMap((seat) => [seat, chart.manager(seat) ?? seat])
}

/** Joins those that have a piece of evidence in common, the first by place standing for each group. */
function join(
  namesakes: readonly Person[],
  evidenceOf: (person: Person) => readonly (string | Position)[],
  first: Map<Person, Person>,
): void {
  const top = (person: Person): Person => {
    let at = person
    for (let next = first.get(at) ?? at; next !== at; next = first.get(at) ?? at) {
      // Shortens the way for the next time.
      first.set(at, first.get(next) ?? next)
      at = next
    }
    return at
  }
  const owners = new Map<string | Position, Person>()
  for (const person of namesakes) {
    for (const piece of evidenceOf(person)) {
      const [a, b] = [top(person), top(owners.get(piece) ?? person)]
      if (a !== b) first.set(a.index < b.index ? b : a, a.index < b.index ? a : b)
      owners.set(piece, top(person))
    }
  }
  for (const person of namesakes) first.set(person, top(person))
}
