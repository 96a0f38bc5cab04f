/** The forest laid out so that every subtree is one stretch. Everything is by node number. */
export interface TreeOrder {
  /** Nodes, each before those below it. */
  readonly order: Int32Array
  /** Where a node stands in `order`. */
  readonly rank: Int32Array
  /** Where its subtree begins in `order`: with itself, but that all of a loop have the same subtree. */
  readonly start: Int32Array
  /** How many nodes its subtree has, itself included. */
  readonly size: Int32Array
  /** 0 for a root. */
  readonly depth: Int32Array
  /** The node right above, or -1; a root that a loop hangs from has one as well. */
  readonly parents: Int32Array
}

/**
 * Walks down from the tops, in their order, then from whatever is left. A loop is cut above that member of it which is
 * the first of them. By hand, since charts may be deeper than the stack.
 * @param isApart nodes that hang from no parent, whatever `parents` says
 * @param loops the members of each loop
 */
export function treeOrder(
  parents: Int32Array,
  isApart: (node: number) => boolean,
  tops: readonly number[],
  loops: readonly (readonly number[])[],
): TreeOrder {
  const walk = new TreeWalk(parents, isApart)
  for (const top of tops) walk.from(top)
  parents.forEach((_, node) => {
    walk.from(node)
  })
  const { order, rank, size, depth } = walk
  const start = loops.length === 0 ? rank : rank.slice()
  for (const loop of loops) {
    // Everybody in a loop is below everybody else in it, wherever it is cut.
    const top = loop.find((node) => depth[node] === 0) as number
    for (const node of loop) {
      start[node] = rank[top] as number
      size[node] = size[top] as number
    }
  }
  return { order, rank, start, size, depth, parents }
}

/* In small steps, each a function of its own: V8 makes functions fast that are called often, and no long loops. */
class TreeWalk implements Omit<TreeOrder, 'parents' | 'start'> {
  readonly order: Int32Array
  readonly rank: Int32Array
  readonly size: Int32Array
  readonly depth: Int32Array
  private readonly parents: Int32Array
  /** The last child of each node, and the child before each: -1 for none. */
  private readonly lastChild: Int32Array
  private readonly childBefore: Int32Array
  private readonly waiting: number[] = []
  private placed = 0

  constructor(parents: Int32Array, isApart: (node: number) => boolean) {
    const { length } = parents
    this.parents = parents
    this.order = new Int32Array(length)
    this.rank = new Int32Array(length).fill(-1)
    this.size = new Int32Array(length).fill(1)
    this.depth = new Int32Array(length)
    this.lastChild = new Int32Array(length).fill(-1)
    this.childBefore = new Int32Array(length).fill(-1)
    parents.forEach((parent, node) => {
      if (parent === -1 || isApart(node)) return
      this.childBefore[node] = this.lastChild[parent] as number
      this.lastChild[parent] = node
    })
  }

  from(top: number): void {
    if (this.rank[top] !== -1) return
    const first = this.placed
    this.place(top, 0)
    for (let node = this.waiting.pop(); node !== undefined; node = this.waiting.pop()) this.placeBelow(node)
    for (let at = this.placed - 1; at > first; at--) this.addUp(this.order[at] as number)
  }

  private placeBelow(node: number): void {
    if (this.rank[node] === -1) this.place(node, (this.depth[this.parents[node] as number] as number) + 1)
  }

  private place(node: number, depth: number): void {
    this.depth[node] = depth
    this.rank[node] = this.placed
    this.order[this.placed++] = node
    // The last of them first, so that the first is taken next.
    let child = this.lastChild[node] as number
    while (child !== -1) {
      this.waiting.push(child)
      child = this.childBefore[child] as number
    }
  }

  private addUp(node: number): void {
    const parent = this.parents[node] as number
    this.size[parent] = (this.size[parent] as number) + (this.size[node] as number)
  }
}
