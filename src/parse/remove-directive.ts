import type { TextEdit } from '../finding.ts'
import type { Source, Span } from '../source.ts'
import type { Directive } from './find-directives.ts'
import { lineEnd, lineStart } from './line-edges.ts'

/** Takes a comment out: with its whole line where it stands there alone, else with the blanks before it. */
export function removeComment({ text }: Source, { start, end }: Span): TextEdit {
  const lineBegin = lineStart(text, start)
  const lineFinish = lineEnd(text, end)
  const isAlone = text.slice(lineBegin, start).trim() === '' && text.slice(end, lineFinish).trim() === ''
  if (isAlone) return { start: lineBegin, end: afterLineBreak(text, lineFinish), text: '' }
  const blanks = /[ \t]*$/.exec(text.slice(lineBegin, start))?.[0].length ?? 0
  return { start: start - blanks, end, text: '' }
}

/** Takes one of several rules out of a directive, with the comma or blank that parts it from its neighbour. */
export function removeRuleName({ rules }: Directive, at: number): TextEdit | undefined {
  const own = rules[at]?.span
  const before = rules[at - 1]?.span
  const after = rules[at + 1]?.span
  if (!own) return undefined
  if (before) return { start: before.end, end: own.end, text: '' }
  return after && { start: own.start, end: after.start, text: '' }
}

function afterLineBreak(text: string, end: number): number {
  if (text.startsWith('\r\n', end)) return end + 2
  return Math.min(end + 1, text.length)
}
