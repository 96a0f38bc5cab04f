import type { NodeId, Tree } from './tree.ts'

export interface ToValueOptions {
  /** Keys of the node itself to leave out, such as `reports`. */
  readonly skipKeys?: ReadonlySet<string>
  /** Lists and maps this deep inside the node are given as null. */
  readonly maxDepth?: number
}

/**
 * A node as a plain value: arrays, objects without a prototype (so that `__proto__` is an ordinary key), scalars.
 * What an alias names is converted once and shared, and is null inside itself, so the cost is that of the text.
 */
export function toValue(tree: Tree, node: NodeId, { skipKeys, maxDepth = 100 }: ToValueOptions = {}): unknown {
  const named = new Map<NodeId, unknown>()
  const around = new Set<NodeId>()

  const convert = (each: NodeId, depth: number, skipped?: ReadonlySet<string>): unknown => {
    const target = tree.target(each)
    if (tree.kind(target) === 'scalar') return tree.value(target)
    if (depth > maxDepth || around.has(target)) return null
    if (target !== each && named.has(target)) return named.get(target)
    around.add(target)
    const value = collection(target, depth, skipped)
    around.delete(target)
    if (target !== each) named.set(target, value)
    return value
  }

  const collection = (target: NodeId, depth: number, skipped?: ReadonlySet<string>): unknown => {
    const children = tree.children(target)
    if (tree.kind(target) === 'list') return children.map((child) => convert(child.node, depth + 1))
    const value: Record<string, unknown> = Object.create(null)
    for (const { key = '', node: child } of children) {
      if (!skipped?.has(key)) value[key] = convert(child, depth + 1)
    }
    return value
  }

  return convert(node, 0, skipKeys)
}
