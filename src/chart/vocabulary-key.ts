import { memoised } from '../memoised.ts'
import { foldText } from './titles/fold-text.ts'

/** A word of an open vocabulary for comparison: `Customer Success`, `customer_success` and `customer-success` are one. */
export const vocabularyKey: (words: string) => string = memoised((words) => {
  const folded = foldText(words)
  if (plainWord.test(folded)) return folded
  // The classes of Unicode take long to set up.
  const joined = plainText.test(folded) ? folded.replace(/[^a-z\d%]+/g, '-') : folded.replace(/[^\p{L}\p{N}%]+/gu, '-')
  return joined.replace(/^-+|-+$/g, '')
})

const plainWord = /^[a-z\d%]*$/
const plainText = /^[ -~]*$/
