import { characterAt, wordAt } from './fault-span.ts'
import { isBlank, lineEnd, lineStart } from './line-edges.ts'
import type { SyntaxFault } from './parse-problems.ts'
import { contentAbove, isBare, isFieldOrItem, lineAbove, lineContent } from './yaml-lines.ts'
import { openMarks } from './yaml-openers.ts'
import { skipTrivia } from './yaml-trivia.ts'

const secondColon = 'this is a second colon on the line; write quotes around the value if the colon belongs to it'

/** Something stands where neither the value above goes on nor a new field or item can begin. */
export function explainLeftover(text: string, position: number): SyntaxFault {
  const span = wordAt(text, position)
  const head = text.slice(lineStart(text, position), position)
  const before = head.trimEnd().slice(-1)
  const character = text[position] ?? ''
  if (before === '' && head.includes('\t')) return tabInIndentation(text, lineStart(text, position))
  if (before === '' && (character === ']' || character === '}')) {
    return { reason: `this ${character} closes no bracket`, span: characterAt(text, position) }
  }
  if ('@`%,]}'.includes(character) && (before === '' || ':-'.includes(before))) {
    const reason = `a value cannot begin with ${character}; write quotes around it`
    return { reason, span: characterAt(text, position) }
  }
  if (character === ':') return explainColon(text, position, head)
  if (before === '"' || before === "'") return textAfterQuote(before, span)
  if (before === ']' || before === '}') {
    return { reason: 'the value goes on after its closing bracket; write quotes around all of it if it is text', span }
  }
  if (before !== '')
    return { reason: 'this cannot stand here; write quotes around the whole value if it is text', span }
  if (character === '-' && isBlank(text.charCodeAt(position + 1))) {
    return { reason: 'this list item does not line up with the items or the field that it belongs to', span }
  }
  return { reason: 'this line is not indented like the lines that it belongs with', span }
}

/** A line of a value in quotes or brackets that is not indented: most often the quote or bracket should have been closed. */
export function explainIndentation(text: string, position: number): SyntaxFault {
  const start = lineStart(text, position)
  if (text.slice(start, position).includes('\t')) return tabInIndentation(text, lineStart(text, position))
  const opener = openerAbove(text, start)
  if (opener === -1) {
    const reason = 'this line belongs to quotes or brackets that open above it, and must be indented deeper'
    return { reason, span: wordAt(text, position) }
  }
  const mark = isBracket(text[opener]) ? 'bracket' : 'quote'
  const reason =
    position >= text.length
      ? `this ${mark} is never closed`
      : `this ${mark} is not closed; close it, or indent the lines that belong inside it`
  return { reason, span: { start: opener, end: opener + 1 } }
}

/** The text ends inside brackets. */
export function explainOpenBracket(text: string, position: number): SyntaxFault {
  const opener = openerAbove(text, position)
  if (isBracket(text[opener])) {
    return { reason: 'this bracket is never closed', span: { start: opener, end: opener + 1 } }
  }
  return { reason: 'the text ends inside brackets: a closing ] or } is missing', span: wordAt(text, position) }
}

/** A line among fields that has no colon; js-yaml notices it at its end, or only at the colon of a later line. */
export function explainMissingColon(text: string, position: number): SyntaxFault {
  const line = lineStart(text, position)
  if (text[position] !== ':') return noField(text, line, position)
  let start = line
  let least = Infinity
  for (let above = lineAbove(text, line); above !== -1 && !isFieldOrItem(text, above); above = lineAbove(text, above)) {
    const indentation = lineContent(text, above) - above
    if (!isBare(text, above) || indentation > least) continue
    least = indentation
    start = above
  }
  return noField(text, start, lineEnd(text, start))
}

function noField(text: string, from: number, to: number): SyntaxFault {
  const start = skipTrivia(text, from)
  let end = Math.min(to, text.length)
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--
  const span = end > start ? { start, end } : wordAt(text, to)
  return { reason: 'this line has no colon followed by a space, so it is no field', span }
}

export function explainMissedComma(text: string, position: number): SyntaxFault {
  const span = wordAt(text, position)
  const character = text[position] ?? ''
  if (character === ':') return { reason: secondColon, span: characterAt(text, position) }
  if (character === ']' || character === '}') {
    return { reason: `this ${character} does not fit the bracket that is open here`, span: characterAt(text, position) }
  }
  const before = text.slice(lineStart(text, position), position).trimEnd().slice(-1)
  if (before === '"' || before === "'") return textAfterQuote(before, span)
  return { reason: 'a comma is missing before this, or a closing bracket', span }
}

function explainColon(text: string, position: number, head: string): SyntaxFault {
  if (/:\s/.test(head)) return { reason: secondColon, span: characterAt(text, position) }
  const line = position - head.length
  const above = contentAbove(text, line)
  const start = lineContent(text, line)
  if (above !== -1 && above - lineStart(text, above) === start - line && isBare(text, above)) {
    return noField(text, above, lineEnd(text, above))
  }
  const reason = 'this field is indented deeper than the field or item above, which has a value already'
  return { reason, span: start < position ? { start, end: position } : characterAt(text, position) }
}

function textAfterQuote(quote: string, span: SyntaxFault['span']): SyntaxFault {
  const escaped = quote === "'" ? "''" : '\\"'
  return { reason: `the text goes on after its closing quote; write ${escaped} for a quote inside it`, span }
}

/** The first tabs of a line; `from` is at them or before them. */
export function tabInIndentation(text: string, from: number): SyntaxFault {
  const start = text.indexOf('\t', from)
  let end = start
  while (text[end] === '\t') end++
  return { reason: 'a tab indents this line; YAML allows only spaces there', span: { start, end } }
}

/** The quote or bracket that is open where a line starts, as far as the lines above it tell that are not less indented. */
function openerAbove(text: string, start: number): number {
  const indentation = lineContent(text, start) - start
  let closers = 0
  for (let line = lineAbove(text, start); line !== -1; line = lineAbove(text, line)) {
    const content = lineContent(text, line)
    if (content === -1) continue
    const marks = openMarks(text, content, lineEnd(text, content))
    if (marks.openers.length > closers) return marks.openers[0] ?? -1
    closers += marks.closers - marks.openers.length
    if (content - line < indentation) break
  }
  return -1
}

function isBracket(character: string | undefined): boolean {
  return character === '[' || character === '{'
}
