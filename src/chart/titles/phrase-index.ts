import { phraseKey } from './phrase-key.ts'
import type { TitleDictionary, TitleEntry } from './title-dictionary.ts'

/** An entry found by one of its phrases, with the language it belongs to. */
export interface IndexedPhrase {
  readonly phrase: string
  readonly entry: TitleEntry
  readonly language: string
}

/** Finds the entries of a phrase key, in the order of the dictionaries. */
export type PhraseIndex = (key: string) => readonly IndexedPhrase[]

/** The entries with phrases that begin alike. */
interface Group {
  readonly beginning: string
  readonly dictionary: TitleDictionary
  readonly entries: TitleEntry[]
  indexed: boolean
}

const nothing: readonly IndexedPhrase[] = []

/**
 * Phrases by key, with inflected words in their basic form too. Only phrases that begin with a word that was asked
 * for are worked up: a chart needs a few of the thousands, and the program must start quickly.
 */
export function indexPhrases(
  dictionaries: readonly TitleDictionary[],
  toBasicKey: (key: string) => string,
): PhraseIndex {
  const byKey = new Map<string, IndexedPhrase[]>()
  const add = (key: string, item: IndexedPhrase) => {
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [item])
    else if (!known.includes(item)) known.push(item)
  }
  let groups: ReadonlyMap<string, readonly Group[]> | undefined
  return (key) => {
    groups ??= groupByFirstWord(dictionaries, toBasicKey)
    for (const group of groups.get(firstWord(key)) ?? []) {
      if (group.indexed) continue
      group.indexed = true
      for (const item of phrasesOf(group)) {
        for (const spelling of spellingsOf(item.phrase, group.dictionary)) {
          const written = phraseKey(spelling)
          add(written, item)
          add(toBasicKey(written), item)
        }
      }
    }
    return byKey.get(key) ?? nothing
  }
}

function phrasesOf({ beginning, dictionary, entries }: Group): readonly IndexedPhrase[] {
  const { language } = dictionary
  return entries.flatMap((entry) =>
    entry.phrases.filter((phrase) => firstWord(phrase) === beginning).map((phrase) => ({ phrase, entry, language })),
  )
}

function groupByFirstWord(
  dictionaries: readonly TitleDictionary[],
  toBasicKey: (key: string) => string,
): ReadonlyMap<string, readonly Group[]> {
  const groups = new Map<string, Group[]>()
  const put = (key: string, group: Group) => {
    const known = groups.get(key)
    if (known === undefined) groups.set(key, [group])
    else if (!known.includes(group)) known.push(group)
  }
  for (const dictionary of dictionaries) {
    for (const group of groupByBeginning(dictionary).values()) {
      for (const spelling of spellingsOf(group.beginning, dictionary)) {
        const word = firstWord(phraseKey(spelling))
        put(word, group)
        put(toBasicKey(word), group)
      }
    }
  }
  return groups
}

/** By what stands before the first blank, as written. */
function groupByBeginning(dictionary: TitleDictionary): ReadonlyMap<string, Group> {
  const groups = new Map<string, Group>()
  for (const entry of dictionary.entries) {
    for (const phrase of entry.phrases) {
      const beginning = firstWord(phrase)
      const group = groups.get(beginning)
      if (group === undefined) groups.set(beginning, { beginning, dictionary, entries: [entry], indexed: false })
      else if (group.entries.at(-1) !== entry) group.entries.push(entry)
    }
  }
  return groups
}

function spellingsOf(text: string, { spellings }: TitleDictionary): readonly string[] {
  if (spellings === undefined) return [text]
  const other = spellings.reduce((respelled, [written, also]) => respelled.replaceAll(written, also), text)
  return other === text ? [text] : [text, other]
}

function firstWord(key: string): string {
  const end = key.indexOf(' ')
  return end === -1 ? key : key.slice(0, end)
}
