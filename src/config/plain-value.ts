import type { NodeId, Tree } from '../parse/tree.ts'

/**
 * A value of a tree as plain data. Maps do not inherit from `Object`, so that a key such as `__proto__` is a
 * key like any other. What an alias names is converted once and shared; inside itself it is null, for there is no end to it.
 */
export function plainValue(tree: Tree, node: NodeId, done = new Map<NodeId, unknown>()): unknown {
  const target = tree.target(node)
  if (done.has(target)) return done.get(target)
  done.set(target, null)
  const value = convert(tree, target, done)
  done.set(target, value)
  return value
}

/** The little that ajv asks of objects, of items in a list without doubles for instance, and `__proto__` is none of it. */
const comparable = Object.create(null, {
  valueOf: { value: Object.prototype.valueOf, writable: true },
  toString: { value: Object.prototype.toString, writable: true },
})

function convert(tree: Tree, node: NodeId, done: Map<NodeId, unknown>): unknown {
  const kind = tree.kind(node)
  if (kind === 'scalar') return tree.value(node) ?? null
  if (kind === 'list') return tree.children(node).map((child) => plainValue(tree, child.node, done))
  const map: Record<string, unknown> = Object.create(comparable)
  for (const child of tree.children(node)) {
    if (child.key !== undefined) map[child.key] = plainValue(tree, child.node, done)
  }
  return map
}
