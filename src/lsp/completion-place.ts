import { getLocation } from 'jsonc-parser'
import { lineEnd, lineStart } from '../parse/line-edges.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { NodeId, Tree } from '../parse/tree.ts'
import type { Source, Span } from '../source.ts'
import { ancestors } from './chart-view.ts'

/** What is being typed, and where. */
export interface CompletionPlace {
  /** A key of a map, or a value. */
  readonly kind: 'key' | 'value'
  /** The keys that lead there, `*` for an item of a list; of a value its own key is the last. */
  readonly path: readonly string[]
  /** What an accepted proposal replaces: what was typed so far, without quotes. */
  readonly replace: Span
  /** The quote that it stands in; empty for none. */
  readonly quote: string
  /** Keys that the map has already. */
  readonly taken: ReadonlySet<string>
  /** Whether the key has its colon already. */
  readonly hasColon: boolean
}

/** A word that no chart holds, put where the cursor is, so that what is half typed parses. */
const probe = 'orglintCursorHere'

/**
 * What an offset of a document may be in its structure: in YAML, a word alone on its line can become a key or stay a value.
 * None where that cannot be told.
 */
export async function completionPlaces(source: Source, offset: number): Promise<readonly CompletionPlace[]> {
  const isJson = source.format === 'json' || source.format === 'jsonc'
  return isJson ? [placeInJson(source, offset)] : placesInYaml(source, offset)
}

function placeInJson({ text }: Source, offset: number): CompletionPlace {
  const { path, isAtPropertyKey, previousNode } = getLocation(text, offset)
  const steps = path.map((step) => (typeof step === 'number' ? '*' : step))
  const isOn = previousNode && offset >= previousNode.offset && offset <= previousNode.offset + previousNode.length
  const quote = isOn && text[previousNode.offset] === '"' ? '"' : ''
  const start = isOn ? previousNode.offset + quote.length : offset
  const end = isOn ? previousNode.offset + previousNode.length - closing(text, previousNode) : offset
  return {
    kind: isAtPropertyKey ? 'key' : 'value',
    path: isAtPropertyKey ? steps.slice(0, -1) : steps,
    replace: { start: Math.min(start, offset), end: Math.max(end, offset) },
    quote,
    taken: new Set(),
    hasColon: /^\s*:/.test(text.slice(end + quote.length)),
  }
}

function closing(text: string, { offset, length }: { readonly offset: number; readonly length: number }): number {
  return length > 1 && text[offset + length - 1] === '"' ? 1 : 0
}

/** Brackets that a half-written line may lack. */
const closings = ['', '}', ']', ']}', '}]']

const wordAlone = /^\s*(?:- +)*[^\s:#"'[{,]*$/

async function placesInYaml(source: Source, offset: number): Promise<readonly CompletionPlace[]> {
  const before = source.text.slice(lineStart(source.text, offset), offset)
  const asKey = wordAlone.test(before) ? await placeWith(`${probe}:`, '', source, offset) : undefined
  const found = asKey ? [{ ...asKey, hasColon: false }] : []
  for (const closing of closings) {
    const place = await placeWith(probe, closing, source, offset)
    if (place) return [...found, place]
  }
  return found
}

/** The place of the word once it is put at an offset, and a closing at the end of that line. */
async function placeWith(
  word: string,
  closing: string,
  source: Source,
  offset: number,
): Promise<CompletionPlace | undefined> {
  const { text } = source
  const end = lineEnd(text, offset)
  const { tree } = await parseSource({
    ...source,
    text: text.slice(0, offset) + word + text.slice(offset, end) + closing + text.slice(end),
  })
  return tree && probeIn(tree, offset)
}

function probeIn(tree: Tree, offset: number): CompletionPlace | undefined {
  for (let node = 0; node < tree.size; node++) {
    const key = tree.keySpan(node)
    if (key && holds(key, offset) && tree.key(node)?.includes(probe)) return placeOf(tree, node, key, 'key', offset)
    if (tree.kind(node) !== 'scalar' || tree.target(node) !== node) continue
    const span = tree.span(node)
    if (holds(span, offset) && tree.text(node)?.includes(probe)) return placeOf(tree, node, span, 'value', offset)
  }
  return undefined
}

function holds({ start, end }: Span, offset: number): boolean {
  return start <= offset && offset < end
}

function placeOf(tree: Tree, node: NodeId, span: Span, kind: 'key' | 'value', offset: number): CompletionPlace {
  const { text } = tree.source
  const first = text[span.start] ?? ''
  const quote = first === '"' || first === "'" ? first : ''
  const last = quote !== '' && span.end - span.start > 1 && text[span.end - 1] === quote ? 1 : 0
  const parent = tree.parent(node)
  const siblings = kind === 'key' && parent !== undefined ? tree.children(parent) : []
  return {
    kind,
    path: pathTo(tree, kind === 'key' ? parent : node),
    replace: { start: span.start + quote.length, end: Math.max(span.end - last - probe.length, offset) },
    quote,
    taken: new Set(siblings.flatMap(({ key }) => (key === undefined || key.includes(probe) ? [] : [key]))),
    hasColon: kind === 'key' && /^[ \t]*:/.test(text.slice(span.end)),
  }
}

function pathTo(tree: Tree, from: NodeId | undefined): readonly string[] {
  if (from === undefined) return []
  const steps: string[] = []
  for (const node of ancestors(tree, from)) if (tree.parent(node) !== undefined) steps.unshift(tree.key(node) ?? '*')
  return steps
}
