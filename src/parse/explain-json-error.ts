import type { Source, Span } from '../source.ts'
import { characterAt, codePointName } from './fault-span.ts'
import { isBlank, lineEnd } from './line-edges.ts'
import type { SyntaxFault } from './parse-problems.ts'

/** jsonc-parser's `ParseErrorCode`, which is a `const enum` and cannot be imported. */
const jsonErrors = {
  invalidSymbol: 1,
  propertyNameExpected: 3,
  valueExpected: 4,
  colonExpected: 5,
  commaExpected: 6,
  closeBraceExpected: 7,
  closeBracketExpected: 8,
  endOfFileExpected: 9,
  invalidCommentToken: 10,
  unexpectedEndOfComment: 11,
  unexpectedEndOfString: 12,
  unexpectedEndOfNumber: 13,
  invalidUnicode: 14,
  invalidEscapeCharacter: 15,
  invalidCharacter: 16,
} as const

export interface JsonError {
  readonly code: number
  /** Of the token where the parser stopped; the length is 0 at the end of the text. */
  readonly offset: number
  readonly length: number
  /** Where the list or map begins that is open there. */
  readonly opener: number | undefined
}

/** Says in plain words what jsonc-parser found, and where the cause is. */
export function explainJsonError({ text, format }: Source, { code, offset, length, opener }: JsonError): SyntaxFault {
  const token = { start: offset, end: offset + length }
  if (code === jsonErrors.unexpectedEndOfString) return { reason: 'this quote is not closed on its line', span: token }
  if (length === 0) return endsTooEarly(text, opener)
  switch (code) {
    case jsonErrors.propertyNameExpected:
    case jsonErrors.valueExpected:
      return missingEntry(text, token, format, code === jsonErrors.valueExpected ? 'value' : 'name in double quotes')
    case jsonErrors.commaExpected:
    case jsonErrors.endOfFileExpected:
      return missingComma(text, token, code === jsonErrors.endOfFileExpected)
    case jsonErrors.invalidSymbol:
      return unknownWord(text, token)
    case jsonErrors.colonExpected:
      return { reason: 'a colon is missing between the name before this and its value', span: token }
    case jsonErrors.invalidCommentToken:
      return { reason: 'JSON has no comments; remove it, or rename the file to .jsonc', span: firstLine(text, token) }
    case jsonErrors.unexpectedEndOfComment:
      return { reason: 'this comment is never closed', span: { start: offset, end: offset + 2 } }
    case jsonErrors.unexpectedEndOfNumber:
      return { reason: 'a digit is missing at the end of this number', span: token }
    case jsonErrors.invalidUnicode:
    case jsonErrors.invalidEscapeCharacter:
      return badEscape(text, token)
    case jsonErrors.invalidCharacter:
      return controlCharacter(text, token)
    default:
      return { reason: 'this is no valid JSON', span: token }
  }
}

function missingEntry(text: string, token: Span, format: Source['format'], what: string): SyntaxFault {
  const character = text[token.start] ?? ''
  const previous = lastBefore(text, token.start)
  if (character === ',') return { reason: 'an entry is missing before this comma', span: token }
  if (character !== '}' && character !== ']') return { reason: `a ${what} is expected here`, span: token }
  if (text[previous] !== ',') return { reason: `a ${what} is missing before this ${character}`, span: token }
  const way = format === 'json' ? 'remove it, or rename the file to .jsonc' : 'remove it'
  const reason = `JSON allows no comma before a closing bracket; ${way}`
  return { reason, span: { start: previous, end: previous + 1 } }
}

function endsTooEarly(text: string, opener: number | undefined): SyntaxFault {
  const start = opener ?? Math.max(0, lastBefore(text, text.length))
  const reason = opener === undefined ? 'the text ends too early' : `this ${text[start]} is never closed`
  return { reason, span: { start, end: Math.min(start + 1, text.length) } }
}

function unknownWord(text: string, token: Span): SyntaxFault {
  const word = text.slice(token.start, token.end)
  if (word.charCodeAt(0) < 32 || /^[\s\u007f\u200b\ufeff]/.test(word)) return invisibleCharacter(text, token.start)
  return { reason: wordReason(word), span: token }
}

function wordReason(word: string): string {
  if (/^[-+.\d]/.test(word)) return 'this is no number as JSON writes them; write double quotes around it if it is text'
  if (word.startsWith('#')) return 'JSON has no comments that begin with #; remove it'
  if (word.startsWith("'")) return 'JSON needs double quotes, not single ones'
  if (/^(true|false|null|none|nil|undefined|nan)$/i.test(word))
    return 'JSON knows only true, false and null, in small letters'
  return 'names and texts need double quotes in JSON'
}

function missingComma(text: string, token: Span, isAtTop: boolean): SyntaxFault {
  const character = text[token.start] ?? ''
  const isNumber = /\d/.test(character) && /[-\d]/.test(text[token.start - 1] ?? '')
  if (isNumber)
    return { reason: 'a number cannot begin with 0; write double quotes around it if it is text', span: token }
  if (character === '}' || character === ']') {
    const reason = isAtTop
      ? `this ${character} closes nothing`
      : `this ${character} does not fit the bracket that is open here`
    return { reason, span: token }
  }
  if (!isAtTop) return { reason: 'a comma is missing before this', span: token }
  return { reason: 'the text goes on after its value; a JSON file holds one value', span: token }
}

function controlCharacter(text: string, token: Span): SyntaxFault {
  let offset = token.start
  while (offset < token.end - 1 && text.charCodeAt(offset) > 31) offset++
  if (text[offset] === '\t')
    return { reason: 'a tab stands in this text; write \\t', span: { start: offset, end: offset + 1 } }
  return invisibleCharacter(text, offset)
}

function invisibleCharacter(text: string, offset: number): SyntaxFault {
  const reason = `an invisible character (${codePointName(text, offset)}) stands here, which JSON does not allow; delete it`
  return { reason, span: characterAt(text, offset) }
}

function badEscape(text: string, token: Span): SyntaxFault {
  let start = token.start
  while (start < token.end && !isBadEscape(text, start)) start += text[start] === '\\' ? 2 : 1
  const escaped = text[start + 1] ?? ''
  if (isBlank(escaped.charCodeAt(0))) {
    const reason = 'a backslash needs a letter after it; write \\\\ for a backslash'
    return { reason, span: { start, end: start + 1 } }
  }
  const span = { start, end: Math.min(characterAt(text, start + 1).end, token.end) }
  if (escaped === 'u') return { reason: '\\u needs four hexadecimal digits, as in \\u00e9', span }
  return { reason: 'JSON has no such escape; write \\\\ for a backslash', span }
}

function isBadEscape(text: string, offset: number): boolean {
  return text[offset] === '\\' && !/^(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(offset + 1, offset + 6))
}

function firstLine(text: string, { start, end }: Span): Span {
  return { start, end: Math.min(end, lineEnd(text, start)) }
}

/** The last character before an offset that is not blank; -1 if there is none. */
function lastBefore(text: string, offset: number): number {
  let last = offset - 1
  while (last >= 0 && isBlank(text.charCodeAt(last))) last--
  return last
}
