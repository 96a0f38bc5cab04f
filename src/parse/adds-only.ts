import type { NewEntry } from './insert-entry.ts'
import type { NodeId, Tree } from './tree.ts'

/** Whether a tree says all that another one says, with these entries in these maps, and nothing else. */
export function addsOnly(before: Tree, after: Tree, added: ReadonlyMap<NodeId, NewEntry>): boolean {
  if (before.documents.length !== after.documents.length) return false
  const waiting = before.documents.map((node, at): readonly [NodeId, NodeId] => [node, after.documents[at] ?? 0])
  const seen = new Map<NodeId, NodeId>()
  for (let pair = waiting.pop(); pair; pair = waiting.pop()) {
    const [old, now] = [before.target(pair[0]), after.target(pair[1])]
    if (seen.get(old) === now) continue
    seen.set(old, now)
    if (before.kind(old) !== after.kind(now)) return false
    if (before.kind(old) === 'scalar') {
      if (!isSameScalar(before, old, after, now)) return false
      continue
    }
    const pairs = childPairs(before, old, after, now, added.get(old))
    if (!pairs) return false
    waiting.push(...pairs)
  }
  return true
}

function isSameScalar(before: Tree, old: NodeId, after: Tree, now: NodeId): boolean {
  return before.text(old) === after.text(now) && before.isQuoted(old) === after.isQuoted(now)
}

/** The children that must say the same; undefined where one is missing, or one too many is there. */
function childPairs(
  before: Tree,
  old: NodeId,
  after: Tree,
  now: NodeId,
  added: NewEntry | undefined,
): readonly (readonly [NodeId, NodeId])[] | undefined {
  const [left, right] = [before.children(old), after.children(now)]
  if (right.length !== left.length + (added ? 1 : 0)) return undefined
  if (before.kind(old) === 'list') return left.map(({ node }, at) => [node, right[at]?.node ?? 0])
  const entries = new Map(right.map(({ key, node }) => [key, node]))
  const addedNode = added && entries.get(added.key)
  if (added && (addedNode === undefined || after.value(addedNode) !== added.value)) return undefined
  const pairs = left.map(({ key, node }) => [node, entries.get(key)] as const)
  return pairs.every((pair): pair is readonly [NodeId, NodeId] => pair[1] !== undefined) ? pairs : undefined
}
