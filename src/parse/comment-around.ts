import type { Format, Source, Span } from '../source.ts'
import { isBlank, lineEnd } from './line-edges.ts'

export interface Comment {
  readonly span: Span
  /** Where its text ends: before the end mark of a block comment. */
  readonly contentEnd: number
}

/** The comment that begins with the word at an offset; undefined where none does. The offset is in no scalar. */
export function commentAround({ text, format }: Source, offset: number): Comment | undefined {
  let start = offset
  while (isBlankInLine(text[start - 1])) start--
  const mark = format === 'yaml' ? '#' : '/'
  const markEnd = start
  while (text[start - 1] === mark) start--
  if (isLineComment(text, format, start, markEnd)) {
    const end = lineEnd(text, offset)
    return { span: { start, end }, contentEnd: end }
  }
  return format === 'yaml' ? undefined : blockComment(text, offset)
}

function isLineComment(text: string, format: Format, start: number, markEnd: number): boolean {
  if (format !== 'yaml') return markEnd - start >= 2
  return markEnd > start && (start === 0 || isBlank(text.charCodeAt(start - 1)))
}

function blockComment(text: string, offset: number): Comment | undefined {
  let start = offset
  while (start > 0 && (text[start - 1] === '*' || isBlank(text.charCodeAt(start - 1)))) start--
  if (text[start - 1] !== '/' || text[start] !== '*') return undefined
  const contentEnd = text.indexOf('*/', offset)
  return contentEnd === -1 ? undefined : { span: { start: start - 1, end: contentEnd + 2 }, contentEnd }
}

function isBlankInLine(character: string | undefined): boolean {
  return character === ' ' || character === '\t'
}
