import { conjunctions } from './dictionary/title-words.ts'
import { foldText } from './fold-text.ts'

/** The word that stands for "and" in every language. */
export const andWord = '&'

/**
 * The letters and digits of folded text, as a class for regular expressions. Written out, because the classes of
 * Unicode take a millisecond each to set up.
 */
export const wordLetters = 'a-z0-9\\u00c0-\\u1fff\\u2c00-\\u2dff\\u3040-\\udfff\\uf900-\\uffef'

const joiningWords: ReadonlySet<string> = new Set(conjunctions.map(foldText))
const plainWords = /^[a-z0-9 ]*$/
const gap = new RegExp(`[^&+${wordLetters}]+`)

/** Whether a folded word joins two others. */
export function isConjunction(word: string): boolean {
  return joiningWords.has(word)
}

/** Under what the words of a phrase are looked up: folded, without punctuation, every "and" the same. */
export function phraseKey(phrase: string): string {
  const folded = foldText(phrase)
  const isPlain = plainWords.test(folded)
  if (isPlain && !folded.includes(' ')) return folded
  const words: string[] = []
  for (const word of folded.split(isPlain ? ' ' : gap)) {
    if (word === '+' || joiningWords.has(word)) words.push(andWord)
    else if (word !== '' && word !== 'the') words.push(word)
  }
  return words.join(' ')
}
