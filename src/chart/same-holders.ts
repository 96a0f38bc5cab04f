import type { Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { foldText } from './titles/fold-text.ts'
import { phraseKey } from './titles/phrase-key.ts'

/** In a native chart of up to so many seats, two people of one full name are likelier one person than namesakes. */
const fewSeats = 300

/** In larger charts namesakes are so many that some share a manager. */
const mostSeats = 1000

/** Words that stand for people of a kind, where a name belongs. */
const collective: ReadonlySet<string> = new Set([
  ...['contractor', 'contractors', 'consultant', 'consultants', 'agency', 'temp', 'temporary', 'staff', 'team'],
  ...['member', 'members', 'external', 'internal', 'vendor', 'supplier', 'freelancer', 'freelance', 'volunteer'],
  ...['volunteers', 'shared', 'various', 'multiple', 'several', 'rotating', 'pool', 'employee', 'employees', 'worker'],
  ...['student', 'students', 'intern', 'interns', 'tba', 'tbc', 'tbd', 'tbh'],
])

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
  const isSmall = chart.dialect === 'native' && chart.seats.length <= fewSeats
  for (const [name, namesakes] of byName) {
    if (namesakes.length > 1 && isFullName(name))
      join(namesakes, (person) => evidence(person, held(person), isSmall, chart), first)
  }
  return first.size === 0 ? (person) => person : (person) => first.get(person) ?? person
}

/** More than one word, and none for people of a kind; a number makes a pseudonym of such a word. */
function isFullName(name: string): boolean {
  const words = phraseKey(name).split(' ')
  return words.length > 1 && (/\d/.test(name) || !words.some((word) => collective.has(word)))
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
