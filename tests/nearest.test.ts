import { expect, it } from 'vitest'
import { nearest } from '../src/nearest.ts'

it.each<[string, readonly string[], string | undefined]>([
  ['reprot', ['report', 'import'], 'report'],
  ['REPROT', ['report'], 'report'],
  ['ce', ['ceo'], 'ceo'],
  ['ab', ['xy'], undefined],
  // As near to both: that would be a guess.
  ['cxo', ['ceo', 'coo'], undefined],
  ['cxo', ['ceo', 'coo', 'cxos'], undefined],
  ['mm3', ['m3', 'm33'], undefined],
  // The same word twice is no other one, and a nearer word settles it.
  ['cxo', ['ceo', 'ceo'], 'ceo'],
  ['harbuor', ['harbors', 'harbour', 'harboxr'], 'harbour'],
  ['x'.repeat(101), ['x'.repeat(101)], undefined],
])('the word nearest to %s among %j is %s, in whatever order', (word, known, expected) => {
  expect(nearest(word, known)).toBe(expected)
  expect(nearest(word, [...known].reverse())).toBe(expected)
})
