import type { Source, Span } from '../source.ts'
import { isYaml } from './front-matter.ts'
import { isBlank, lineEnd } from './line-edges.ts'

export interface Comment {
  readonly span: Span
  /** Where its text ends: before the end mark of a block comment. */
  readonly contentEnd: number
}

/** The comment that begins with the word at an offset; undefined where none does. The offset is in no scalar. */
export function commentAround(source: Source, offset: number): Comment | undefined {
  const { text } = source
  let start = offset
  while (isBlankInLine(text[start - 1])) start--
  const mark = isYaml(source) ? '#' : '/'
  const markEnd = start
  while (text[start - 1] === mark) start--
  if (isLineComment(source, start, markEnd)) {
    const end = lineEnd(text, offset)
    return { span: { start, end }, contentEnd: end }
  }
  return isYaml(source) ? undefined : blockComment(text, offset)
}

function isLineComment(source: Source, start: number, markEnd: number): boolean {
  if (!isYaml(source)) return markEnd - start >= 2
  return markEnd > start && (start === 0 || isBlank(source.text.charCodeAt(start - 1)))
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
