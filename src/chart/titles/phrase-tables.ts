import { firstWord } from './first-word.ts'
import { phraseKey } from './phrase-key.ts'
import { type TextTable, textTable } from './text-table.ts'
import type { TitleDictionary } from './title-dictionary.ts'

/** Where the phrases of some dictionaries are found by the word that they begin with. */
export interface PhraseTables {
  /** Number of a dictionary, a beginning as written there, the numbers of the entries with phrases that begin so. */
  readonly groups: TextTable
  /** A first word, folded or in its basic form; the numbers of its groups. */
  readonly words: TextTable
}

export function phraseTables(
  dictionaries: readonly TitleDictionary[],
  isWanted: (number: number) => boolean,
  toBasicKey: (key: string) => string,
): PhraseTables {
  const groups: string[][] = []
  const groupsByWord = new Map<string, Set<number>>()
  const put = (word: string, group: number) => {
    const known = groupsByWord.get(word)
    if (known) known.add(group)
    else groupsByWord.set(word, new Set([group]))
  }
  for (const [number, dictionary] of dictionaries.entries()) {
    if (!isWanted(number)) continue
    for (const [beginning, entries] of entriesByBeginning(dictionary)) {
      const group = groups.push([String(number), beginning, entries.join(' ')]) - 1
      for (const spelling of spellingsOf(beginning, dictionary)) {
        const word = firstWord(phraseKey(spelling))
        put(word, group)
        put(toBasicKey(word), group)
      }
    }
  }
  return {
    groups: textTable(groups),
    words: textTable([...groupsByWord].map(([word, found]) => [word, [...found].join(' ')])),
  }
}

/** A phrase as written, and as a dictionary says that it may be spelled. */
export function spellingsOf(text: string, { spellings }: TitleDictionary): readonly string[] {
  if (spellings === undefined) return [text]
  const other = spellings.reduce((respelled, [written, also]) => respelled.replaceAll(written, also), text)
  return other === text ? [text] : [text, other]
}

/** By what stands before the first blank, as written. */
function entriesByBeginning({ entries }: TitleDictionary): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>()
  for (const [number, { phrases }] of entries.entries()) {
    for (const phrase of phrases) {
      const beginning = firstWord(phrase)
      const numbers = found.get(beginning)
      if (numbers === undefined) found.set(beginning, [number])
      else if (numbers.at(-1) !== number) numbers.push(number)
    }
  }
  return found
}
