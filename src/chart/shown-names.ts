import type { Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { personLabel, seatLabel } from './labels.ts'
import { personalWords } from './personal-words.ts'
import { pseudonym } from './pseudonym.ts'
import { foldText } from './titles/fold-text.ts'

/** How tables call people and seats. */
export interface ShownNames {
  readonly person: (person: Person) => string
  /** A seat by title and id. */
  readonly seat: (seat: Position) => string
  /** The id of a seat; undefined where it has none. */
  readonly seatId: (seat: Position) => string | undefined
  /** Somebody whom the chart knows by a name in a plan only. */
  readonly outsider: (reference: string) => string
}

/** Names as the chart has them. */
export const plainNames: ShownNames = {
  person: (person) => personLabel(person).text,
  seat: (seat) => seatLabel(seat).text,
  seatId: ({ id }) => id,
  outsider: (reference) => reference,
}

/** Ids instead of names; pseudonyms for people without an id, and for ids that give a name away. */
export function redactedNames(chart: IndexedChart): ShownNames {
  const words = personalWords(chart)
  const said = (text: string) => words.get(text) ?? text
  return {
    person: ({ id, name }) => (id === undefined ? pseudonymOf(name) : said(id)),
    seat: (seat) => {
      const { holders } = seat
      const id = seat.id === undefined ? undefined : said(seat.id)
      const title = seat.title === undefined || holds(seat.title, holders) ? undefined : said(seat.title)
      if (title === undefined) return id ?? pseudonymOf(holders[0]?.name)
      return id === undefined || id === title ? title : `${title} (${id})`
    },
    seatId: ({ id }) => (id === undefined ? undefined : said(id)),
    outsider: (reference) => words.get(reference) ?? pseudonym(reference),
  }
}

function pseudonymOf(name: string | undefined): string {
  return name === undefined ? 'somebody without a name' : pseudonym(name)
}

/** Whether a title tells the name of whoever holds the seat. */
function holds(title: string, holders: readonly Person[]): boolean {
  const folded = foldText(title)
  return holders.some(({ name }) => name !== undefined && folded.includes(foldText(name)))
}
