import { memoised } from '../memoised.ts'
import { nearest } from '../nearest.ts'
import { once } from '../once.ts'
import type { Entity, Person, Position } from './chart.ts'
import { fewByKey } from './few-by-key.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { peopleByReference } from './people-by-reference.ts'
import type { Reference } from './references.ts'
import { seatsHeld } from './seats-held.ts'
import { mostIds, suggestPosition } from './suggest-position.ts'
import { isRole } from './titles/roles.ts'
import { worthALook } from './worth-a-look.ts'

/** What a mistaken reference most likely means, and how to write it. */
export interface SuggestedReference {
  readonly target: Entity
  /** What to write. */
  readonly reference: string
  /** Whether nothing else can be meant: only case or blanks differ. */
  readonly isCertain: boolean
  /** `"cfo"`, with what was mistaken: `"cfo", which has that role`. */
  readonly label: string
}

/** Looks for what these mistaken references mean. None is meant to lead to the position that it stands on. */
export function suggestReference(
  chart: IndexedChart,
  mistaken: readonly Reference[],
): (reference: Reference) => SuggestedReference | undefined {
  const personBy = peopleByReference(chart)
  const seatsOf = seatsHeld(chart)
  const people = chart.people.filter(({ id }) => id !== undefined)
  const ids = people.flatMap(({ id }) => id ?? [])
  const texts = mistaken.map(({ text }) => text)
  const compared = worthALook(texts, chart.positions.length + chart.people.length)
  const listedById = once(() => fewByKey(people, ({ id }) => lowerCased(id)))
  const listedByName = once(() => fewByKey(people, ({ name }) => lowerCased(name)))
  const unlistedByName = once(() =>
    fewByKey(
      chart.people.filter(({ id }) => id === undefined),
      ({ name }) => lowerCased(name),
    ),
  )
  const personLike = memoised((text) => some(similarPerson(text)))
  return (reference) => {
    const found = look(reference)
    // What is written already repairs nothing.
    return found?.reference === reference.text ? undefined : found
  }

  function look({ kind, text, on }: Reference): SuggestedReference | undefined {
    const person = kind === 'position' ? undefined : meantPerson(text)
    if (person) return person
    const position = kind === 'person' ? undefined : meantPosition(text, on.kind === 'position' ? on : undefined)
    return position ?? (kind === 'position' || !compared.has(text) ? undefined : personLike(text)[0])
  }

  function meantPosition(text: string, from: Position | undefined): SuggestedReference | undefined {
    const plain = byHolder(text) ?? byRole(text)
    return plain && plain.target !== from ? plain : suggestPosition(text, from, chart, compared.has(text))
  }

  function byHolder(text: string): SuggestedReference | undefined {
    const holder = personBy(text)
    const [seat, ...others] = holder ? seatsOf(holder) : []
    if (!seat || seat.id === undefined || others.length > 0) return undefined
    return suggested(seat, seat.id, ', which that person holds')
  }

  function byRole(text: string): SuggestedReference | undefined {
    const [seat, ...others] = isRole(text) ? chart.withRole(text) : []
    if (!seat || seat.id === undefined || others.length > 0) return undefined
    return suggested(seat, seat.id, ', which has that role')
  }

  function meantPerson(text: string): SuggestedReference | undefined {
    const wanted = text.trim().toLowerCase()
    const byCase = only(listedById().get(wanted))
    if (byCase?.id !== undefined) return { ...suggested(byCase, byCase.id), isCertain: true }
    const byName = only(listedByName().get(wanted))
    if (byName?.id !== undefined) return suggested(byName, byName.id, ', who has that name')
    const unlisted = only(unlistedByName().get(wanted))
    const seat = unlisted && seatsOf(unlisted)[0]
    // Whoever stands on a position by name alone goes by the id of that position.
    if (seat?.id !== undefined) return suggested(seat, seat.id, ', the position of that person')
    const holder = only(chart.positionById(text)?.holders ?? [])
    return holder?.id === undefined ? undefined : suggested(holder, holder.id, ', who holds that position')
  }

  function similarPerson(text: string): SuggestedReference | undefined {
    const near = ids.length > mostIds ? undefined : nearest(text, ids)
    const target = near === undefined ? undefined : personBy(near)
    return target && near !== undefined ? suggested(target, near) : undefined
  }
}

function suggested(target: Entity, reference: string, mistake = ''): SuggestedReference {
  return { target, reference, isCertain: false, label: `"${reference}"${mistake}` }
}

function lowerCased(text: string | undefined): readonly string[] {
  return text === undefined ? [] : [text.toLowerCase()]
}

function some(found: SuggestedReference | undefined): readonly SuggestedReference[] {
  return found ? [found] : []
}

function only(found: readonly Person[] = []): Person | undefined {
  return found.length === 1 ? found[0] : undefined
}
