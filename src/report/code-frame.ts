import { lineStart, locate } from '../line-index.ts'
import type { Place, Source } from '../source.ts'
import { displayWidth, graphemes, graphemeWidth } from './display-width.ts'
import type { Palette } from './format.ts'
import { printable } from './printable.ts'

export interface FrameOptions {
  readonly palette: Palette
  /** Columns that the frame may take. */
  readonly width: number
  /** Whether to show the line after the place, too. */
  readonly lineAfter: boolean
}

const ellipsis = '…'
const narrowest = 20

/**
 * The line that a place stands on, with marks below the place; of a place over several lines the first.
 * A line that is too long is cut around the place.
 */
export function codeFrame(place: Place, { palette, width, lineAfter }: FrameOptions): readonly string[] {
  const { source } = place
  const { line } = locate(source, place.start)
  const [start, end] = lineBounds(source, line)
  const [nextStart, nextEnd] = lineBounds(source, line + 1)
  const gutter = String(line + 1).length
  const columns = Math.max(narrowest, width - gutter - 3)
  // A line may be a whole minified file: nothing beyond what can be shown is looked at.
  const reach = columns * 4
  const from = Math.min(place.start, end)
  const to = Math.max(from, Math.min(place.end, end))
  const before = visible(source.text, Math.max(start, from - reach), from)
  const marked = visible(source.text, from, Math.min(to, from + reach))
  const after = visible(source.text, to, Math.min(end, to + reach))
  const cut = cutAround(before, marked, after, columns)
  const numbered = (number: string, text: string) => `${palette.dim(`${number.padStart(gutter)} |`)} ${text}`.trimEnd()
  const marks = ' '.repeat(displayWidth(cut.before)) + palette.red('^'.repeat(Math.max(1, displayWidth(cut.marked))))
  const next = visible(source.text, nextStart, Math.min(nextEnd, nextStart + reach))
  return [
    numbered(String(line), cut.before + cut.marked + cut.after),
    numbered('', marks),
    // Below a line that is cut at its front, the next one would not stand in line.
    ...(lineAfter && cut.before === before && next.trim() !== ''
      ? [numbered(String(line + 1), fromStart(next, columns))]
      : []),
  ]
}

/** Offsets of a line's first unit and of its line ending; both 0 where there is no such line. */
function lineBounds(source: Source, line: number): readonly [number, number] {
  const start = lineStart(source, line)
  if (start === undefined) return [0, 0]
  let end = lineStart(source, line + 1) ?? source.text.length
  while (end > start && (source.text[end - 1] === '\n' || source.text[end - 1] === '\r')) end--
  return [start, end]
}

function visible(text: string, from: number, to: number): string {
  return printable(text.slice(from, to).replaceAll('\t', '  '))
}

function cutAround(before: string, marked: string, after: string, columns: number) {
  const lead = Math.min(displayWidth(before), columns >> 2)
  const shownMarked = fromStart(marked, columns - lead)
  const left = columns - displayWidth(shownMarked)
  const rest = shownMarked === marked ? after : ''
  const shownBefore = fromEnd(before, Math.max(left - displayWidth(rest), Math.ceil(left / 2)))
  return { before: shownBefore, marked: shownMarked, after: fromStart(rest, left - displayWidth(shownBefore)) }
}

/** The beginning of a text that fits, with `…` for the rest. */
function fromStart(text: string, columns: number): string {
  return displayWidth(text) <= columns
    ? text
    : take(graphemes(text), columns - 1).join('') + (columns > 0 ? ellipsis : '')
}

/** The end of a text that fits, with `…` for what comes before. */
function fromEnd(text: string, columns: number): string {
  if (displayWidth(text) <= columns) return text
  const taken = take(graphemes(text).toReversed(), columns - 1)
  return (columns > 0 ? ellipsis : '') + taken.toReversed().join('')
}

function take(characters: readonly string[], columns: number): readonly string[] {
  let used = 0
  const end = characters.findIndex((character) => {
    used += graphemeWidth(character)
    return used > columns
  })
  return end < 0 ? characters : characters.slice(0, end)
}
