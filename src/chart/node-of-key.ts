import type { NodeId, Tree } from '../parse/tree.ts'

/**
 * The value under a key of a record. A key with dots that the record does not have as it stands leads into the maps
 * and lists below: `attributes.jobTitle`, `emails.0.value`. The keys on the way may hold dots themselves.
 */
export function nodeOfKey(tree: Tree, record: NodeId, key: string): NodeId | undefined {
  return tree.get(record, key) ?? (key.includes('.') ? nodeAtPath(tree, record, key) : undefined)
}

function nodeAtPath(tree: Tree, from: NodeId, path: string): NodeId | undefined {
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const inside = child(tree, from, path.slice(0, dot))
    if (inside === undefined) continue
    const rest = path.slice(dot + 1)
    const found = child(tree, inside, rest) ?? nodeAtPath(tree, inside, rest)
    if (found !== undefined) return found
  }
  return undefined
}

function child(tree: Tree, node: NodeId, key: string): NodeId | undefined {
  if (tree.kind(node) === 'map') return tree.get(node, key)
  return tree.kind(node) === 'list' && /^\d{1,6}$/.test(key) ? tree.children(node)[Number(key)]?.node : undefined
}
