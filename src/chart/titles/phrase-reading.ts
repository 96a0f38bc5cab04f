import type { IndexedPhrase } from './phrase-index.ts'
import { type Role, roleFacts } from './roles.ts'

/** One thing a phrase can mean. */
export interface Meaning {
  /** Undefined for what is no role of ours. */
  readonly role: Role | undefined
  readonly words: string
}

/** What a title, or a part of one, means by itself. */
export interface PhraseReading {
  /** Roles of ours first; at least one. */
  readonly meanings: readonly Meaning[]
  /** There is one meaning, and it needs no context. */
  readonly sure: boolean
  readonly covers: readonly string[]
  readonly mayLead: readonly string[]
  readonly language: string | undefined
  readonly evidence: string
}

/** The reading of a phrase from its entries; an entry marked ambiguous, or two meanings, make it unsure. */
export function readEntries(
  found: readonly IndexedPhrase[],
  languageName: (language: string) => string,
): PhraseReading | undefined {
  const [first] = found
  if (first === undefined) return undefined
  const meanings = distinct(found.map(({ entry, phrase }) => meaningOf(entry.role, entry.reading ?? phrase)))
  const languages = [...new Set(found.map(({ language }) => languageName(language)))]
  return {
    meanings,
    sure: meanings.length === 1 && found.every(({ entry }) => entry.confidence === 'high'),
    covers: [...new Set(found.flatMap(({ entry }) => entry.covers ?? []))],
    mayLead: [...new Set(found.flatMap(({ entry }) => entry.mayLead ?? []))],
    language: first.language,
    evidence: `"${first.phrase}" in the ${languages.join(' and ')} dictionary`,
  }
}

/** Readings of several languages as one: where they disagree, or one is unsure, the whole is unsure. */
export function mergeReadings(readings: readonly PhraseReading[]): PhraseReading | undefined {
  const [first] = readings
  if (first === undefined || readings.length === 1) return first
  const meanings = distinct(readings.flatMap((reading) => reading.meanings))
  return { ...first, meanings, sure: meanings.length === 1 && readings.every(({ sure }) => sure) }
}

export function meaningOf(role: Role | 'none', words: string): Meaning {
  return role === 'none' ? { role: undefined, words } : { role, words: roleFacts(role).label }
}

/** Each meaning once, roles of ours first. */
export function distinct(meanings: readonly Meaning[]): readonly Meaning[] {
  const byWords = new Map(meanings.map((meaning) => [meaning.role ?? ` ${meaning.words}`, meaning]))
  const unique = [...byWords.values()]
  return [...unique.filter(({ role }) => role !== undefined), ...unique.filter(({ role }) => role === undefined)]
}
