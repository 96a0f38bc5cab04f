import type { Source } from './source.ts'

/** A place as people count: both from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

const cache = new WeakMap<Source, Int32Array>()

/**
 * The offset at which each line of a source starts; `\n`, `\r\n` and a lone `\r` end a line.
 * Computed once per source.
 */
export function lineStarts(source: Source): Int32Array {
  const known = cache.get(source)
  if (known) return known
  const starts = [0]
  const { text } = source
  let nextReturn = text.indexOf('\r')
  for (let feed = text.indexOf('\n'); feed !== -1; feed = text.indexOf('\n', feed + 1)) {
    nextReturn = passReturns(text, nextReturn, feed, starts)
    starts.push(feed + 1)
  }
  passReturns(text, nextReturn, text.length, starts)
  const table = Int32Array.from(starts)
  cache.set(source, table)
  return table
}

/** Notes the lines that end in a lone `\r` before a line feed (or the end of the text); gives the next `\r` after it. */
function passReturns(text: string, from: number, feed: number, starts: number[]): number {
  let offset = from
  while (offset !== -1 && offset < feed) {
    if (offset + 1 < feed || feed === text.length) starts.push(offset + 1)
    offset = text.indexOf('\r', offset + 1)
  }
  return offset
}

/** Line and column of an offset. An offset past the end counts as the end. */
export function locate(source: Source, offset: number): LineColumn {
  const starts = lineStarts(source)
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= offset) low = middle
    else high = middle - 1
  }
  return { line: low + 1, column: Math.min(offset, source.text.length) - (starts[low] ?? 0) + 1 }
}
