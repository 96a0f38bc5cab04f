import { memoised } from '../../memoised.ts'
import { wordsOf } from './acronym-context.ts'
import { isLeading } from './possible-functions.ts'

/** Beginnings of words, folded, for whoever helps a leader or has a part of the rank. */
const aide = /^(?:\w*ass?ist|asst$|assoc|asystent|secret|sekret|pa$|ea$)/

/**
 * Whether the first to be named in a title is whoever helps a leader: an Assistant Store Manager, an Assistante de
 * direction; or a rank made of it: an Associate Director, an Assistant Vice President of a bank.
 */
export const isAideTitle: (title: string) => boolean = memoised((title) => {
  const words = wordsOf(title)
  const first = words.findIndex((word) => aide.test(word) || isLeading(word))
  return aide.test(words[first] ?? '')
})
