import type { Source } from './source.ts'

/** A place as people count: both from 1, columns in UTF-16 units. */
export interface LineColumn {
  readonly line: number
  readonly column: number
}

/** The offset at which a line starts, counted from 1; undefined where there is no such line. `\n`, `\r\n` and a lone `\r` end a line. */
export function lineStart(source: Source, line: number): number | undefined {
  return linesOf(source).start(line)
}

/** Line and column of an offset. An offset past the end counts as the end. */
export function locate(source: Source, offset: number): LineColumn {
  const lines = linesOf(source)
  const line = lines.lineAt(offset)
  return { line, column: Math.min(offset, source.text.length) - (lines.start(line) ?? 0) + 1 }
}

const cache = new WeakMap<Source, Lines>()

function linesOf(source: Source): Lines {
  const lines = cache.get(source) ?? new Lines(source.text)
  cache.set(source, lines)
  return lines
}

/** The lines of a text, sought only as far as anybody asks: most findings stand near the top. */
class Lines {
  private readonly text: string
  private readonly starts = [0]
  /** The next of each that has not been passed; -1 for none. */
  private feed: number
  private lineReturn: number
  private isWhole = false

  constructor(text: string) {
    this.text = text
    this.feed = text.indexOf('\n')
    this.lineReturn = text.indexOf('\r')
  }

  start(line: number): number | undefined {
    while (!this.isWhole && this.starts.length < line) this.passFeed()
    return this.starts[line - 1]
  }

  lineAt(offset: number): number {
    const { starts } = this
    while (!this.isWhole && (starts.at(-1) ?? 0) <= offset) this.passFeed()
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  /** Notes the lines up to the next line feed. */
  private passFeed(): void {
    const { feed, text } = this
    this.passReturns(feed === -1 ? text.length : feed)
    this.isWhole = feed === -1
    if (feed === -1) return
    this.starts.push(feed + 1)
    this.feed = text.indexOf('\n', feed + 1)
  }

  /** Notes the lines that end in a lone `\r` before a line feed or the end of the text. */
  private passReturns(end: number): void {
    const { text } = this
    while (this.lineReturn !== -1 && this.lineReturn < end) {
      if (this.lineReturn + 1 < end || end === text.length) this.starts.push(this.lineReturn + 1)
      this.lineReturn = text.indexOf('\r', this.lineReturn + 1)
    }
  }
}
