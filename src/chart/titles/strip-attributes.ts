import { andWord } from './phrase-key.ts'
import type { TermTable } from './term-table.ts'
import type { Attribute } from './title-lexicon.ts'

/** The sign that keeps a comma apart from a blank where a grammar reads lists. */
export const commaWord = ','

export interface StrippedWords {
  readonly words: readonly string[]
  /** The words that name a part of the business: regions, and segments where they were taken out. */
  readonly scope: readonly string[]
  readonly acting: boolean
}

/** `SDR 2`, `Desk 14`. */
const numeral = /^\d+$/

/** Takes out the words that change nothing about a role. Segments go only where asked: beside a selling role. */
export function stripAttributes(
  words: readonly string[],
  attributes: TermTable<Attribute>,
  segments: boolean,
): StrippedWords {
  const kept: string[] = []
  const scope: string[] = []
  let acting = false
  for (let at = 0; at < words.length; ) {
    if (numeral.test(words[at] ?? '')) {
      at++
      continue
    }
    const found = attributes.at(words, at)
    if (found === undefined || (found.value === 'segment' && !segments)) {
      kept.push(words[at] ?? '')
      at++
      continue
    }
    if (found.value === 'acting') acting = true
    if (found.value === 'place' || found.value === 'segment') scope.push(found.key)
    at += found.length
  }
  return { words: tidySeparators(kept), scope, acting }
}

/** Drops the "and" and commas that have nothing left to join. */
function tidySeparators(words: readonly string[]): readonly string[] {
  const tidy: string[] = []
  let separator: string | undefined
  for (const word of words) {
    if (word === andWord || word === commaWord) {
      separator = separator === andWord ? andWord : word
      continue
    }
    if (separator !== undefined && tidy.length > 0) tidy.push(separator)
    separator = undefined
    tidy.push(word)
  }
  return tidy
}
