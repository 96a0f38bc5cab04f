import type { TextEdit } from '../finding.ts'
import type { Span } from '../source.ts'
import { isYaml } from './front-matter.ts'
import { hasProperties } from './has-properties.ts'
import { lineEnd, lineStart } from './line-edges.ts'
import type { NodeId, Tree } from './tree.ts'

/**
 * The edits that take an entry out of its map or an item out of its list; a list goes with its last item. Comments stay:
 * one behind the entry on a line of its own. Undefined where nothing would be left of a map, where a comment or an anchor
 * stands inside the entry, and where the layout is out of the ordinary.
 */
export function removeEntry(tree: Tree, node: NodeId): readonly TextEdit[] | undefined {
  const parent = tree.parent(node)
  if (parent === undefined) return undefined
  const { siblings, numbers } = entriesOf(tree, parent)
  const at = numbers.get(node) ?? -1
  if (siblings.length === 1) return tree.kind(parent) === 'list' ? removeEntry(tree, parent) : undefined
  const entry = entrySpan(tree, node)
  if (at === -1 || holdsMore(tree, node, entry)) return undefined
  const before = siblings[at - 1]
  const after = siblings[at + 1]
  const neighbours = {
    before: before === undefined ? undefined : entrySpan(tree, before),
    after: after === undefined ? undefined : entrySpan(tree, after),
  }
  const { text } = tree.source
  const isFlow = /[[{]/.test(text[tree.span(parent).start] ?? '')
  if (!isFlow) return fromBlock(text, entry, neighbours, tree.kind(parent) === 'list')
  return hasProperties(text, entry.start) ? undefined : fromFlow(text, entry, neighbours)
}

interface Entries {
  readonly parent: NodeId
  readonly siblings: readonly NodeId[]
  readonly numbers: ReadonlyMap<NodeId, number>
}

/** Kept for the list asked for last: often all of its items are asked for, one after the other. */
const lastEntries = new WeakMap<Tree, Entries>()

function entriesOf(tree: Tree, parent: NodeId): Entries {
  const last = lastEntries.get(tree)
  if (last?.parent === parent) return last
  const siblings = tree.children(parent).flatMap(({ node }) => (tree.parent(node) === parent ? [node] : []))
  const entries = { parent, siblings, numbers: new Map(siblings.map((node, at) => [node, at])) }
  lastEntries.set(tree, entries)
  return entries
}

interface Neighbours {
  readonly before: Span | undefined
  readonly after: Span | undefined
}

/** Key and value. */
function entrySpan(tree: Tree, node: NodeId): Span {
  const { start, end } = tree.span(node)
  return { start: tree.keySpan(node)?.start ?? start, end }
}

/** Whether anything stands in an entry that must not be lost with it: a comment, or an anchor that others name. */
function holdsMore(tree: Tree, node: NodeId, { start, end }: Span): boolean {
  let rest = ''
  let from = start
  const skip = (span: Span | undefined): void => {
    if (!span) return
    rest += tree.source.text.slice(from, span.start)
    from = Math.max(from, span.end)
  }
  const walk = (each: NodeId): void => {
    skip(tree.keySpan(each))
    if (tree.target(each) !== each || tree.kind(each) === 'scalar') skip(tree.span(each))
    else for (const child of tree.children(each)) if (tree.parent(child.node) === each) walk(child.node)
  }
  walk(node)
  rest += tree.source.text.slice(from, end)
  return isYaml(tree.source) ? /[#&!]/.test(rest) : rest.includes('/')
}

/** Between brackets, with the comma that parted it from its neighbour. */
function fromFlow(text: string, entry: Span, { before, after }: Neighbours): readonly TextEdit[] | undefined {
  if (after) return isGap(text, entry.end, after.start) ? [removal(entry.start, after.start)] : undefined
  return before && isGap(text, before.end, entry.start) ? [removal(before.end, entry.end)] : undefined
}

function isGap(text: string, from: number, to: number): boolean {
  return /^[\s,]*$/.test(text.slice(from, to))
}

/** With its lines; of an item the dash, too. */
function fromBlock(text: string, entry: Span, { after }: Neighbours, isItem: boolean): readonly TextEdit[] | undefined {
  const first = lineStart(text, entry.start)
  const lead = text.slice(first, entry.start)
  const sharesLine = !isItem && lead.includes('-')
  if (!(isItem ? /^ *- +$/ : /^ *(?:- +)*$/).test(lead)) return undefined
  if (sharesLine) return after && isGap(text, entry.end, after.start) ? [removal(entry.start, after.start)] : undefined
  const last = lineEnd(text, entry.end)
  const behind = text.slice(entry.end, last)
  const [blanks] = /^[ \t]+(?=#)/.exec(behind) ?? []
  if (blanks) return [removal(isItem ? first + lead.indexOf('-') : entry.start, entry.end + blanks.length)]
  if (/\S/.test(behind)) return undefined
  if (last < text.length) return [removal(first, last + (text.startsWith('\r\n', last) ? 2 : 1))]
  return [removal(first - (text.startsWith('\r\n', first - 2) ? 2 : 1), last)]
}

function removal(start: number, end: number): TextEdit {
  return { start, end, text: '' }
}
