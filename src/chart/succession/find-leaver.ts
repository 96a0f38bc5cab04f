import { nearest } from '../../nearest.ts'
import type { Person, Position } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { foldText } from '../titles/fold-text.ts'

/** Whom a reference means: a seat, a person, several of them, or nobody. */
export type FoundLeaver =
  | { readonly kind: 'seat'; readonly seat: Position }
  | { readonly kind: 'person'; readonly person: Person }
  /** A name or title that several bear; `ids` are what tells them apart, as far as they have any. */
  | { readonly kind: 'several'; readonly ids: readonly string[] }
  | { readonly kind: 'none'; readonly near: string | undefined }

/** Above this many names a look for similar ones would cost more than it is worth. */
const mostNames = 20_000

/** Looks up somebody who may leave: the id of a position, the id of a person, else a name or title that only one has. */
export function findLeaver(reference: string, chart: IndexedChart): FoundLeaver {
  const seat = chart.positionById(reference)
  if (seat && !seat.isUnit) return { kind: 'seat', seat }
  const shared = chart.sharedIds.find(({ id }) => id === reference)
  if (shared) return { kind: 'several', ids: [] }
  const people = chart.people.filter(({ id }) => id === reference)
  const [only] = people
  if (only && people.length === 1) return { kind: 'person', person: only }
  return byName(reference, chart) ?? byTitle(reference, chart) ?? { kind: 'none', near: similar(reference, chart) }
}

function byName(reference: string, { people }: IndexedChart): FoundLeaver | undefined {
  const wanted = foldText(reference.trim())
  const named = people.filter(({ name }) => name !== undefined && foldText(name) === wanted)
  const [only] = named
  if (!only) return undefined
  return named.length === 1 ? { kind: 'person', person: only } : { kind: 'several', ids: idsOf(named) }
}

function byTitle(reference: string, { seats }: IndexedChart): FoundLeaver | undefined {
  const wanted = foldText(reference.trim())
  const titled = seats.filter(({ title }) => title !== undefined && foldText(title) === wanted)
  const [only] = titled
  if (!only) return undefined
  return titled.length === 1 ? { kind: 'seat', seat: only } : { kind: 'several', ids: idsOf(titled) }
}

function idsOf(entities: readonly (Person | Position)[]): readonly string[] {
  return entities.flatMap(({ id }) => id ?? [])
}

function similar(reference: string, { seats, people }: IndexedChart): string | undefined {
  if (seats.length + people.length > mostNames) return undefined
  const known = [
    ...seats.flatMap(({ id }) => id ?? []),
    ...people.flatMap(({ id, name }) => [id, name].flatMap((word) => word ?? [])),
    ...seats.flatMap(({ title }) => title ?? []),
  ]
  return nearest(reference, known)
}
