/** The forest laid out so that every subtree is one stretch. Everything is by node number. */
export interface TreeOrder {
  /** Nodes, each before those below it. */
  readonly order: Int32Array
  /** Where a node stands in `order`. */
  readonly rank: Int32Array
  /** How many nodes its subtree has, itself included. */
  readonly size: Int32Array
  /** 0 for a root. */
  readonly depth: Int32Array
  /** The node right above, or -1; a root that a loop hangs from has one as well. */
  readonly parents: Int32Array
}

/**
 * Walks down from the tops, in their order. A loop is cut above that member of it which is the first of them.
 * By hand, since charts may be deeper than the stack.
 */
export function treeOrder(
  parents: Int32Array,
  children: (node: number) => readonly number[],
  tops: Iterable<number>,
): TreeOrder {
  const length = parents.length
  const order = new Int32Array(length)
  const rank = new Int32Array(length).fill(-1)
  const size = new Int32Array(length).fill(1)
  const depth = new Int32Array(length)
  let placed = 0
  for (const top of tops) {
    if (rank[top] !== -1) continue
    const waiting = [top]
    for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
      if (rank[node] !== -1) continue
      rank[node] = placed
      order[placed++] = node
      if (node !== top) depth[node] = (depth[parents[node] ?? -1] ?? -1) + 1
      const below = children(node)
      for (let at = below.length - 1; at >= 0; at--) waiting.push(below[at] ?? top)
    }
    for (let at = placed - 1; at > (rank[top] ?? 0); at--) {
      const node = order[at] ?? top
      const parent = parents[node] ?? -1
      if (parent !== -1) size[parent] = (size[parent] ?? 0) + (size[node] ?? 0)
    }
  }
  return { order, rank, size, depth, parents }
}
