import type { Person } from './chart.ts'
import { nameKey } from './name-key.ts'
import { personalFacts } from './personal-facts.ts'
import { foldText } from './titles/fold-text.ts'

/** Whether two records cannot be of one person: both say something of their name or facts, and not the same. */
export function contradicts(a: Person, b: Person): boolean {
  if (a.name !== undefined && b.name !== undefined && !isOneName(a.name, b.name)) return true
  return personalFacts.some(
    (fact) => a[fact] !== undefined && b[fact] !== undefined && foldText(String(a[fact])) !== foldText(String(b[fact])),
  )
}

function isOneName(a: string, b: string): boolean {
  return foldText(a) === foldText(b) || nameKey(a) === nameKey(b)
}
