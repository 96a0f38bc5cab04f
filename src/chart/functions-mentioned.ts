import { functionsNamed } from './function-synonyms.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** Words of a text that are looked at. */
const mostWords = 60

/** The functions that a sentence speaks of, among other words: `rotate through marketing` → marketing and the words around it. */
export function functionsMentioned(sentence: string): ReadonlySet<string> {
  const words = vocabularyKey(sentence.slice(0, 1000)).split('-').slice(0, mostWords)
  const phrases = words.flatMap((_, at) => [1, 2, 3].map((length) => words.slice(at, at + length).join('-')))
  return new Set(phrases.flatMap(functionsNamed))
}
