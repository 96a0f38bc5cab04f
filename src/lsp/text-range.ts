import type { Position, Range } from 'vscode-languageserver'
import { lineStart, locate } from '../line-index.ts'
import type { Place, Source, Span } from '../source.ts'

/** A place as editors count: lines and UTF-16 units from 0. */
export function rangeOf({ source, start, end }: Place): Range {
  return { start: positionAt(source, start), end: positionAt(source, Math.max(start, end)) }
}

export function rangeIn(source: Source, { start, end }: Span): Range {
  return rangeOf({ source, start, end })
}

export function positionAt(source: Source, offset: number): Position {
  const { line, column } = locate(source, offset)
  return { line: line - 1, character: column - 1 }
}

/** The offset of a position; one behind the end of its line counts as the end of the line. */
export function offsetAt(source: Source, { line, character }: Position): number {
  const start = lineStart(source, line + 1)
  if (start === undefined) return source.text.length
  const next = lineStart(source, line + 2)
  const end = next === undefined ? source.text.length : endOfLine(source.text, start, next)
  return Math.min(start + Math.max(0, character), end)
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next
  while (end > start && (text[end - 1] === '\n' || text[end - 1] === '\r')) end--
  return end
}
