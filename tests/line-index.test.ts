import { describe, expect, it } from 'vitest'
import { lineStart, locate } from '../src/line-index.ts'
import { sourceOf } from './parse/parse-text.ts'

/** Where the lines start, up to the first that is not there. */
function startsOf(text: string): readonly number[] {
  const source = sourceOf(text)
  const starts: number[] = []
  for (let start = lineStart(source, 1); start !== undefined; start = lineStart(source, starts.length + 1)) {
    starts.push(start)
  }
  return starts
}

describe('lineStart', () => {
  it.each([
    ['', [0]],
    ['\n', [0, 1]],
    ['a\nbc\n', [0, 2, 5]],
    ['a\r\nb\r\n', [0, 3, 6]],
    ['a\rb\rc', [0, 2, 4]],
    ['a\r', [0, 2]],
    ['\r\r\n\n\r', [0, 1, 3, 4, 5]],
    ['a\n\rb', [0, 2, 3]],
  ])('knows where the lines of %j start', (text, starts) => {
    expect(startsOf(text)).toEqual(starts)
    expect(lineStart(sourceOf(text), starts.length)).toBe(starts.at(-1))
  })
})

describe('locate', () => {
  it('counts lines and columns from 1', () => {
    const source = sourceOf('ab\r\ncd\re')
    expect([0, 2, 4, 5, 7, 99].map((offset) => locate(source, offset))).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 2 },
      { line: 3, column: 1 },
      { line: 3, column: 2 },
    ])
  })
})
