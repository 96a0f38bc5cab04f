import type { NodeId, Tree } from '../parse/tree.ts'
import type { Place, Span } from '../source.ts'

/** The node that a path leads to from another; where the path leaves the tree, the last node on it. */
export function nodeAt(tree: Tree, from: NodeId, path: readonly string[]): NodeId {
  let node = from
  for (const step of path) {
    const next = tree.kind(node) === 'list' ? tree.children(node)[Number(step)]?.node : tree.get(node, step)
    if (next === undefined) return node
    node = next
  }
  return node
}

/** Place of a value: of one that takes several lines, the first; of one that is not written, its key. */
export function valuePlace(tree: Tree, node: NodeId): Place {
  const span = tree.span(node)
  return firstLine(tree, span.start === span.end ? (tree.keySpan(node) ?? span) : span)
}

/** Place of the key of a map entry. */
export function keyPlace(tree: Tree, map: NodeId, key: string): Place {
  const entry = tree.get(map, key)
  const span = entry === undefined ? undefined : tree.keySpan(entry)
  return firstLine(tree, span ?? tree.span(map))
}

function firstLine({ source }: Tree, { start, end }: Span): Place {
  const lineEnd = source.text.slice(start, end).search(/[\r\n]/)
  return { source, start, end: lineEnd === -1 ? end : start + lineEnd }
}
