import { memoised } from '../memoised.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { vocabularyKey } from './vocabulary-key.ts'

const wordsIn: (title: string) => readonly string[] = memoised((title) => vocabularyKey(title).split('-'))

/** Whether the title of a seat without a sure role has a word that begins so, given folded: a hint, never a role. */
export function titleMentions(position: Position, beginnings: readonly string[], chart: IndexedChart): boolean {
  if (position.title === undefined || chart.role(position) !== undefined) return false
  const words = wordsIn(position.title)
  return words.some((word) => beginnings.some((beginning) => word.startsWith(beginning)))
}
