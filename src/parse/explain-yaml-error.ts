import {
  explainIndentation,
  explainLeftover,
  explainMissedComma,
  explainMissingColon,
  explainOpenBracket,
  tabInIndentation,
} from './explain-yaml-layout.ts'
import { characterAt, codePointName, wordAround, wordAt } from './fault-span.ts'
import { lineEnd } from './line-edges.ts'
import { type SyntaxFault, tooDeep } from './parse-problems.ts'
import { openingQuote } from './yaml-openers.ts'

type Explain = (text: string, position: number) => SyntaxFault

const badBlockHeader = 'after | or > only one + or -, and one digit from 1 to 9, may stand'
const namelessAnchor = 'after & the name of an anchor must follow; write quotes around the value if it is text'
const namelessAlias = 'after * the name of an anchor must follow; write quotes around the value if it is text'

/** What js-yaml says → the same in plain words, at the word where js-yaml stopped. */
const reasons: ReadonlyMap<string, string> = new Map([
  ['duplication of a tag property', 'one value has two tags; keep one of them'],
  ['duplication of an anchor property', 'one value has two anchors; keep one of them'],
  ['name of an anchor node must contain at least one character', namelessAnchor],
  ['name of an alias node must contain at least one character', namelessAlias],
  ['alias node should not have any properties', 'an alias cannot have an anchor or a tag of its own'],
  ['repeat of a chomping mode identifier', badBlockHeader],
  ['repeat of an indentation width identifier', badBlockHeader],
  ['bad explicit indentation width of a block scalar; it cannot be less than one', badBlockHeader],
  [
    'a line break is expected',
    'a text that begins with | or > must start on the next line; write quotes around it if it is one line',
  ],
  [
    'a whitespace character is expected after the key-value separator within a block mapping',
    'a space is missing between the colon and the value',
  ],
  ['directives end mark is expected', 'after the lines that begin with % a line with --- must follow'],
])

const explanations: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['unexpected end of the stream within a verbatim tag', explainTag],
  ['named tag handle cannot contain such characters', explainTag],
  ['tag suffix cannot contain exclamation marks', explainTag],
  ['tag suffix cannot contain flow indicator characters', explainTag],
  ["expected the node content, but found ','", explainComma],
  ['directive name must not be less than one character in length', explainDirective],
  ['duplication of %YAML directive', explainDirective],
  ['YAML directive accepts exactly one argument', explainDirective],
  ['ill-formed argument of the YAML directive', explainDirective],
  ['unacceptable YAML version of the document', explainDirective],
  ['TAG directive accepts exactly two arguments', explainDirective],
  ['ill-formed tag handle (first argument) of the TAG directive', explainDirective],
  ['ill-formed tag prefix (second argument) of the TAG directive', explainDirective],
  ['deficient indentation', explainIndentation],
  ['unexpected end of the stream within a flow collection', explainOpenBracket],
  ['bad indentation of a mapping entry', explainLeftover],
  ['bad indentation of a sequence entry', explainLeftover],
  ['end of the stream or a document separator is expected', explainLeftover],
  ["expected ':' after a mapping key", explainMissingColon],
  ['can not read a block mapping entry; a multiline key may not be an implicit key', explainMissingColon],
  ['missed comma between flow collection entries', explainMissedComma],
  ['tab characters must not be used in indentation', tabInIndentation],
  ['unexpected end of the stream within a double quoted scalar', explainOpenQuote('"')],
  ['unexpected end of the document within a double quoted scalar', explainOpenQuote('"')],
  ['unexpected end of the stream within a single quoted scalar', explainOpenQuote("'")],
  ['unexpected end of the document within a single quoted scalar', explainOpenQuote("'")],
  ['expected valid JSON character', explainControlCharacter],
  ['the stream contains non-printable characters', explainControlCharacter],
  ['null byte is not allowed in input', explainControlCharacter],
  ['unknown escape sequence', explainEscape],
  ['expected hexadecimal character', explainHexEscape],
])

/** Says in plain words what js-yaml found at an offset, and where the cause is. */
export function explainYamlError(text: string, message: string, position: number): SyntaxFault {
  const explain = explanations.get(message)
  if (explain) return explain(text, position)
  const span = wordAt(text, position)
  if (message.startsWith('nesting exceeded')) return { reason: tooDeep, span: characterAt(text, span.start) }
  if (message.startsWith('tag name cannot') || message.startsWith('undeclared tag')) return explainTag(text, position)
  if (message.startsWith('there is a previously declared')) return explainDirective(text, position)
  return { reason: reasons.get(message) ?? message, span }
}

function explainTag(text: string, position: number): SyntaxFault {
  return {
    reason: 'what begins with ! is read as a tag, and this is no valid one; write quotes around it if it is text',
    span: wordAround(text, position),
  }
}

function explainComma(text: string, position: number): SyntaxFault {
  return { reason: 'an entry is missing before this comma', span: characterAt(text, position) }
}

function explainDirective(text: string, position: number): SyntaxFault {
  const start = Math.max(0, text.lastIndexOf('%', position))
  return {
    reason: 'a line that begins with % can only be %YAML 1.2 or a valid %TAG; write quotes around it if it is text',
    span: { start, end: Math.max(start + 1, lineEnd(text, start)) },
  }
}

function explainOpenQuote(quote: '"' | "'"): Explain {
  return (text, position) => {
    const start = openingQuote(text, position, quote)
    return { reason: 'this quote is never closed', span: { start, end: start + 1 } }
  }
}

function explainControlCharacter(text: string, position: number): SyntaxFault {
  const span = characterAt(text, position)
  return {
    reason: `an invisible character (${codePointName(text, span.start)}) stands here, which YAML does not allow; delete it`,
    span,
  }
}

function explainEscape(text: string, position: number): SyntaxFault {
  const span = { start: position - 1, end: characterAt(text, position).end }
  const reason = `${text.slice(span.start, span.end)} is no escape in double quotes; write \\\\ for a backslash, or use single quotes`
  return { reason, span: { start: span.start, end: Math.min(span.end, text.length) } }
}

function explainHexEscape(text: string, position: number): SyntaxFault {
  const start = text.lastIndexOf('\\', position)
  return {
    reason: 'this escape needs hexadecimal digits, as in \\x41 or \\u00e9',
    span: { start, end: Math.min(position + 1, text.length) },
  }
}
