import type { TextEdit } from '../finding.ts'
import { lineStart, locate } from '../line-index.ts'
import { isYaml } from './front-matter.ts'
import type { NodeId, ScalarValue, Tree } from './tree.ts'
import { type QuoteMark, quoteMarkAt, writeScalar } from './write-scalar.ts'

/** An entry to be written into a map; the key must be a plain word. */
export interface NewEntry {
  readonly key: string
  readonly value: ScalarValue
}

/**
 * The edits that write an entry into a map, in the map's own layout: on a line of its own or beside the others, in
 * YAML or JSON. It goes behind the entry `beside`, or behind another that takes one line; comments stay where they are.
 * Undefined where no entry has room behind it.
 */
export function insertEntry(
  tree: Tree,
  map: NodeId,
  entry: NewEntry,
  beside: NodeId | undefined,
): readonly TextEdit[] | undefined {
  const { text } = tree.source
  const isFlow = text[tree.span(map).start] === '{'
  const own = tree.children(map).filter(({ node }) => tree.parent(node) === map)
  const first = own.filter(({ node }) => node === beside)
  for (const { node } of [...first, ...own]) {
    const anchor = anchorAt(tree, node)
    const edits = anchor && (isFlow ? inFlow(anchor, entry) : inBlock(anchor, entry))
    if (edits) return edits
  }
  return undefined
}

/** An entry that takes one line: where its key and its value stand, and what surrounds it on that line. */
interface Anchor {
  readonly isYaml: boolean
  /** Of its key. */
  readonly quote: QuoteMark
  /** The colon and the blanks around it. */
  readonly colon: string
  readonly valueEnd: number
  readonly before: string
  readonly after: string
  /** The end of the line, before its line break. */
  readonly lineEnd: number
  readonly lineBreak: string
}

function anchorAt(tree: Tree, node: NodeId): Anchor | undefined {
  const { source } = tree
  const { text } = source
  const key = tree.keySpan(node)
  const value = tree.span(node)
  if (!key || tree.kind(node) !== 'scalar' || tree.text(node) === undefined) return undefined
  if (/[\r\n]/.test(text.slice(key.start, value.end))) return undefined
  // By the index of lines: a chart may be one line of megabytes with thousands of repairs.
  const { line } = locate(source, value.end)
  const start = lineStart(source, line) as number
  const next = lineStart(source, line + 1)
  const lineEnd = next === undefined ? text.length : next - lineBreakBefore(text, next).length
  return {
    isYaml: isYaml(source),
    quote: quoteMarkAt(text, key.start),
    colon: text.slice(key.end, value.start),
    valueEnd: value.end,
    before: text.slice(start, key.start),
    after: text.slice(value.end, lineEnd),
    lineEnd,
    lineBreak: lineBreakBefore(text, next ?? start) || '\n',
  }
}

/** The break that ends the line above; empty for the first line. */
function lineBreakBefore(text: string, start: number): string {
  return text.startsWith('\r\n', start - 2) ? '\r\n' : text.slice(Math.max(0, start - 1), start)
}

/** A line of its own, as deep as the key of the anchor; the dash of a list item does not count. */
function inBlock(anchor: Anchor, entry: NewEntry): readonly TextEdit[] | undefined {
  const { before, after, lineEnd, lineBreak } = anchor
  if (!/^ *(?:- +)*$/.test(before) || !/^(?:[ \t]+#.*|[ \t]*)$/.test(after)) return undefined
  return [insertion(lineEnd, `${lineBreak}${' '.repeat(before.length)}${written(anchor, entry, ': ')}`)]
}

const restOfLine = /^[ \t]*(,?)[ \t]*(?:#.*|\/\/.*|\/\*(?:[^*]|\*(?!\/))*\*\/)?[ \t]*$/

function inFlow(anchor: Anchor, entry: NewEntry): readonly TextEdit[] {
  const { colon, valueEnd, before, after, lineEnd, lineBreak } = anchor
  const words = written(anchor, entry, /^\s*:\s*$/.test(colon) ? colon : ': ')
  const rest = restOfLine.exec(after)
  if (!rest || !/^[ \t]*$/.test(before)) return [insertion(valueEnd, `,${colon.endsWith(' ') ? ' ' : ''}${words}`)]
  const line = `${lineBreak}${before}${words}`
  if (rest[1] === ',') return [insertion(lineEnd, `${line},`)]
  return valueEnd === lineEnd ? [insertion(lineEnd, `,${line}`)] : [insertion(valueEnd, ','), insertion(lineEnd, line)]
}

/** Quoted where the anchor's key is. */
function written({ isYaml, quote }: Anchor, { key, value }: NewEntry, colon: string): string {
  return `${quote}${key}${quote}${colon}${writeScalar(value, isYaml, quote)}`
}

function insertion(at: number, text: string): TextEdit {
  return { start: at, end: at, text }
}
