import { nearest } from '../nearest.ts'
import { joinWords } from '../wording.ts'

/** The word that was probably meant; where none is near, all that there are. Begins with a space. */
export function suggest(word: string, known: readonly string[]): string {
  return didYouMean(word, known) || ` Use ${joinWords(known, 'or')}.`
}

/** The word that was probably meant: one that is near, or that the mistaken word begins with. Else nothing. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = nearest(word, known) ?? known.find((candidate) => candidate.length > 2 && word.startsWith(candidate))
  return near === undefined ? '' : ` Did you mean "${near}"?`
}
