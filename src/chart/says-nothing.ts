import { vocabularyKey } from './vocabulary-key.ts'

/** What stands in a field that is still to be filled in, or never will be. */
const fillers: ReadonlySet<string> = new Set([
  ...['none', 'nothing', 'n-a', 'not-applicable', 'tbd', 'tba', 'tbc', 'to-be-determined', 'to-be-defined'],
  ...['to-be-decided', 'to-be-confirmed', 'to-be-announced', 'unknown', 'not-known'],
])

/** Whether words only fill a field: `none`, `N/A`, `TBD`, or a dash. */
export function saysNothing(words: string): boolean {
  const key = vocabularyKey(words)
  return key === '' || fillers.has(key)
}
