import { once } from '../../once.ts'
import { dictionaries } from './dictionary/index.ts'
import { firstWord } from './first-word.ts'
import { phraseKey } from './phrase-key.ts'
import { type PhraseTables, spellingsOf } from './phrase-tables.ts'
import { tableMap } from './text-table.ts'
import type { TitleEntry } from './title-dictionary.ts'

/** An entry found by one of its phrases, with the language it belongs to. */
export interface IndexedPhrase {
  readonly phrase: string
  readonly entry: TitleEntry
  readonly language: string
}

/** Finds the entries of a phrase key, in the order of the dictionaries. */
export type PhraseIndex = (key: string) => readonly IndexedPhrase[]

const nothing: readonly IndexedPhrase[] = []

/**
 * Phrases by key, with inflected words in their basic form too. Only phrases that begin with a word that was asked
 * for are worked up: a chart needs a few of the thousands, and the program must start quickly.
 */
export function indexPhrases(tables: PhraseTables, toBasicKey: (key: string) => string): PhraseIndex {
  const byKey = new Map<string, IndexedPhrase[]>()
  const add = (key: string, item: IndexedPhrase) => {
    const known = byKey.get(key)
    if (known === undefined) byKey.set(key, [item])
    else if (!known.includes(item)) known.push(item)
  }
  const words = once(() => tableMap(tables.words))
  const groups = once(() => tables.groups.split('\n'))
  const indexed = new Set<string>()
  const asked = new Set<string>()
  const indexWord = (word: string) => {
    asked.add(word)
    for (const number of words().get(word)?.split(' ') ?? []) {
      if (indexed.has(number)) continue
      indexed.add(number)
      indexGroup(groups()[Number(number)] ?? '', toBasicKey, add)
    }
  }
  return (key) => {
    const word = firstWord(key)
    if (!asked.has(word)) indexWord(word)
    return byKey.get(key) ?? nothing
  }
}

function indexGroup(
  row: string,
  toBasicKey: (key: string) => string,
  add: (key: string, item: IndexedPhrase) => void,
): void {
  const [dictionaryNumber, beginning, entryNumbers = ''] = row.split('\t')
  const dictionary = dictionaries[Number(dictionaryNumber)]?.()
  if (!dictionary) return
  const { language } = dictionary
  for (const number of entryNumbers.split(' ')) {
    const entry = dictionary.entries[Number(number)]
    for (const phrase of entry?.phrases ?? []) {
      if (!entry || firstWord(phrase) !== beginning) continue
      const item = { phrase, entry, language }
      for (const spelling of spellingsOf(phrase, dictionary)) {
        const written = phraseKey(spelling)
        add(written, item)
        add(toBasicKey(written), item)
      }
    }
  }
}
