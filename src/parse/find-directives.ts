import { locate } from '../line-index.ts'
import { nearest } from '../nearest.ts'
import type { Source, Span } from '../source.ts'
import { commentAround } from './comment-around.ts'
import { yamlEnd } from './front-matter.ts'
import { lineEnd } from './line-edges.ts'
import type { Tree } from './tree.ts'

/** A comment in a chart that silences rules, or ends that. */
export interface Directive {
  readonly kind: 'next-line' | 'line' | 'disable' | 'enable'
  /** As written; none: every rule. */
  readonly rules: readonly { readonly name: string; readonly span: Span }[]
  /** What follows `--`, without the date. */
  readonly reason: string | undefined
  /** What `(until …)` says, as written, where it begins with a digit; it may be no date. */
  readonly until: string | undefined
  /** Where the comment begins; for `next-line` where it ends. */
  readonly line: number
  /** Place of the comment. */
  readonly span: Span
}

/** A comment that begins like a directive and is none: `orglint-disable-nextline`. */
export interface MisspeltDirective {
  readonly word: string
  /** The directive most likely meant. */
  readonly nearest: string | undefined
  readonly span: Span
}

/** A date in a directive that ends nothing, for want of brackets: `until 2027-01-31`. */
export interface IdleDate {
  readonly words: string
  readonly date: string
  readonly span: Span
}

/** The comments of a source that speak to orglint, in order. */
export interface DirectiveComments {
  readonly directives: readonly Directive[]
  readonly idleDates: readonly IdleDate[]
  readonly misspelt: readonly MisspeltDirective[]
}

const kinds = {
  'disable-next-line': 'next-line',
  'disable-line': 'line',
  disable: 'disable',
  enable: 'enable',
} as const

const marker = /orglint-([A-Za-z][\w-]*)/g
const untilDate = /\(until (\d[^()]*)\)/
/** Words that other linters use, and those of our own, however they go on. */
const likeDirective = /^(?:disable|enable|ignore|suppress|silence|skip)/i

/** Nobody gives a date to a comment that is to hold for good. */
const idleDate = /\b(?:until|expires?)(?: on)?\s*[:=]?\s*(\d{4}-\d{2}(?:-\d{2})?)(?![\w-])/i

const none: DirectiveComments = { directives: [], idleDates: [], misspelt: [] }

/** Finds the directives of a source. A marker inside a value or key is no comment. */
export function findDirectives(source: Source, tree: Tree): DirectiveComments {
  const text = source.text.slice(0, yamlEnd(source))
  if (!text.includes('orglint-')) return none
  const hits = [...text.matchAll(marker)]
  const offsets = hits.map(({ index }) => index)
  const inScalars = insideScalars(tree, offsets)
  const directives: Directive[] = []
  const idleDates: IdleDate[] = []
  const misspelt: MisspeltDirective[] = []
  let end = 0
  for (const hit of hits) {
    const comment = hit.index < end || inScalars.has(hit.index) ? undefined : commentAround(source, hit.index)
    if (!comment) continue
    end = comment.span.end
    const [marked, word = ''] = hit
    if (!Object.hasOwn(kinds, word)) {
      const known = nearestDirective(word)
      const span = { start: hit.index, end: hit.index + marked.length }
      if (known ?? likeDirective.test(word)) misspelt.push({ word: marked, nearest: known, span })
      continue
    }
    const kind = kinds[word as keyof typeof kinds]
    const line = locate(source, kind === 'next-line' ? end - 1 : comment.span.start).line
    const start = hit.index + marked.length
    const words = text.slice(start, comment.contentEnd)
    const instruction = readInstruction(words, start)
    directives.push({ kind, ...instruction, line, span: comment.span })
    const idle = instruction.until === undefined && kind !== 'enable' ? idleDate.exec(words) : undefined
    if (idle) idleDates.push(idleDateAt(idle, start))
  }
  return { directives, idleDates, misspelt }
}

function idleDateAt({ 0: words, 1: date = '', index }: RegExpExecArray, start: number): IdleDate {
  return { words, date, span: { start: start + index, end: start + index + words.length } }
}

/** `disable-nextline`, `ignore-next-line` and `suppress` are near, too. */
function nearestDirective(word: string): string | undefined {
  const own = word.replace(likeDirective, (verb) => (/^enable/i.test(verb) ? 'enable' : 'disable'))
  const known = nearest(own, Object.keys(kinds))
  return known === undefined ? undefined : `orglint-${known}`
}

/** Reads `rule-a, rule-b -- reason (until 2027-01-01)`; `start` is its offset in the source. */
function readInstruction(text: string, start: number): Pick<Directive, 'rules' | 'reason' | 'until'> {
  const date = untilDate.exec(text)
  const undated = date ? text.replace(date[0], ' '.repeat(date[0].length)) : text
  const dashes = /(?:^|\s)-{2,}(?=\s|$)/.exec(undated)
  const names = (dashes ? undated.slice(0, dashes.index) : undated).matchAll(/[^\s,:][^\s,]*/g)
  const words = dashes ? undated.slice(dashes.index + dashes[0].length).match(/\S+/g) : null
  return {
    rules: [...names].map(({ 0: name, index }) => ({
      name,
      span: { start: start + index, end: start + index + name.length },
    })),
    reason: words?.join(' '),
    until: date?.[1]?.trimEnd(),
  }
}

/** Those of the offsets, given in order, that lie in a key or scalar. One walk over the nodes, which are in order too. */
function insideScalars(tree: Tree, offsets: readonly number[]): ReadonlySet<number> {
  const inside = new Set<number>()
  let next = 0
  const pass = (start: number, end: number): void => {
    for (let offset = offsets[next]; offset !== undefined && offset < end; offset = offsets[++next]) {
      if (offset >= start) inside.add(offset)
    }
  }
  for (let node = 0; node < tree.size && next < offsets.length; node++) {
    const key = tree.keySpan(node)
    if (key) pass(key.start, key.end)
    if (tree.kind(node) !== 'scalar') continue
    const { start, end } = tree.span(node)
    pass(contentStart(tree.source.text, start, end), end)
  }
  return inside
}

/** After the first line of a block scalar, which may end in a comment. */
function contentStart(text: string, start: number, end: number): number {
  if (text[start] !== '|' && text[start] !== '>') return start
  return Math.min(lineEnd(text, start), end)
}
