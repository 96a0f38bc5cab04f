import { locate } from '../line-index.ts'
import type { Source, Span } from '../source.ts'
import type { ParseProblem, ParseResult } from './parse-result.ts'

/** The text cannot be read. `reason` is in plain words, begins small and ends without a full stop. */
export interface SyntaxFault {
  readonly reason: string
  readonly span: Span
}

export const tooDeep = 'lists and maps are nested more than 1,200 deep here, which is more than orglint follows'

export function syntaxFailure({ reason, span }: SyntaxFault): ParseResult {
  return {
    tree: undefined,
    problems: [{ ruleId: 'syntax', messageId: 'syntax', data: { reason }, span, related: [] }],
  }
}

/** Where little of the stack was left, a parser overflows before its own limit. */
export function stackOverflow({ text }: Source): ParseResult {
  return syntaxFailure({ reason: tooDeep, span: { start: 0, end: Math.min(1, text.length) } })
}

/** A key that a map has already; `before` is the place of the one that is lost. */
export function duplicateKeyProblem(source: Source, key: string, before: Span, span: Span): ParseProblem {
  return {
    ruleId: 'duplicate-key',
    messageId: 'duplicateKey',
    data: { key, line: locate(source, before.start).line },
    span,
    related: [{ span: before, note: 'the value that is lost' }],
  }
}

export function unsupportedTagProblem(tag: string, span: Span): ParseProblem {
  return { ruleId: 'unsupported-tag', messageId: 'unsupportedTag', data: { tag }, span, related: [] }
}
