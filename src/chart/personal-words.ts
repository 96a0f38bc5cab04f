import type { Chart, Person, Position } from './chart.ts'
import { nameWords, pseudonym } from './pseudonym.ts'

/** Initials are no sign of a name. */
const shortestPart = 3

/**
 * Names and addresses in a chart, and ids that give them away, each with what is said instead: an id that gives
 * nothing away, else a pseudonym. References that lead nowhere count as names where they may be some.
 */
export function personalWords(chart: Chart): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const fullNames = new Set(chart.people.flatMap(({ name }) => (name === undefined ? [] : [sortedWords(name)])))
  const givesAway = (id: string, people: readonly Person[]) =>
    id.includes('@') || fullNames.has(sortedWords(id)) || people.some((person) => isNamedAfter(id, person))
  for (const person of chart.people) {
    const { id, name, email } = person
    if (id !== undefined && givesAway(id, [person])) words.set(id, pseudonym(id))
    const said = id === undefined ? undefined : (words.get(id) ?? id)
    for (const word of [name, email]) if (word && !words.has(word)) words.set(word, said ?? pseudonym(word))
  }
  for (const { id, otherIds, holders } of chart.positions) {
    for (const each of id === undefined ? otherIds : [id, ...otherIds]) {
      if (!words.has(each) && givesAway(each, holders)) words.set(each, pseudonym(each))
    }
  }
  const known = knownIds(chart)
  // Where ids are made of names, a mistaken one is, too.
  const idsAreNames = [...known].filter((id) => words.has(id)).length * 2 > known.size
  for (const { text, mayBeWord } of references(chart)) {
    const mayBeName = idsAreNames || mayBeWord || /\s|@/.test(text)
    if (mayBeName && !words.has(text) && !known.has(text)) words.set(text, pseudonym(text))
  }
  return words
}

function sortedWords(text: string): string {
  return nameWords(text).sort().join(' ')
}

/** `ana`, `costa-2`, `acosta` and `ana.c` for Ana Costa, and what stands before the @ of the address. */
function isNamedAfter(id: string, { name = '', email }: Person): boolean {
  const idWords = nameWords(id)
  const parts = nameWords(name)
  if (parts.some((part) => part.length >= shortestPart && idWords.includes(part))) return true
  if (email !== undefined && sortedWords(id) === sortedWords(email)) return true
  const [first = '', ...others] = parts
  const last = others.at(-1)
  if (last === undefined) return false
  const initialed = [first + last, last + first, first.charAt(0) + last, last + first.charAt(0), first + last.charAt(0)]
  return initialed.includes(idWords.join(''))
}

function knownIds({ positions, people, businessUnits }: Chart): ReadonlySet<string> {
  return new Set([
    ...positions.flatMap(({ id, otherIds }) => [...otherIds, ...(id === undefined ? [] : [id])]),
    ...[...people, ...businessUnits].flatMap(({ id }) => id ?? []),
  ])
}

/** What the fields of a chart name, as written; `mayBeWord`: the field may hold a name of one word. */
function references(chart: Chart): readonly { readonly text: string; readonly mayBeWord: boolean }[] {
  const names = [
    ...chart.positions.flatMap(({ personReferences }) => personReferences),
    ...chart.plans.flatMap(({ candidates }) => candidates.flatMap(({ personReference }) => personReference ?? [])),
  ]
  const others = [
    ...chart.positions.flatMap(linesOf),
    ...chart.lifecycle.flatMap(({ owner }) => owner ?? []),
    ...chart.businessUnits.flatMap(({ channelOwners }) => [...channelOwners.values()]),
    ...chart.plans.flatMap(({ positionReference, owners = [], stakeholders = [], interimCover = [] }) => [
      ...(positionReference === undefined ? [] : [positionReference]),
      ...owners,
      ...stakeholders,
      ...interimCover,
    ]),
  ]
  return [
    ...names.map((text) => ({ text, mayBeWord: true })),
    ...chart.positions.flatMap(({ managerByHolder, reportsTo, teamLead }) =>
      [reportsTo, teamLead].flatMap((text) => (text === undefined ? [] : [{ text, mayBeWord: managerByHolder }])),
    ),
    ...others.map((text) => ({ text, mayBeWord: false })),
  ]
}

function linesOf(position: Position): readonly string[] {
  const {
    dottedLineTo,
    namedReports = [],
    handsOffTo = [],
    covers = [],
    liaison = [],
    actingFor,
    coveredBy,
    quota,
  } = position
  const single = [actingFor, coveredBy, quota?.setBy].flatMap((text) => text ?? [])
  return [...dottedLineTo, ...namedReports, ...handsOffTo, ...covers, ...liaison, ...single]
}
