/**
 * The groups of two or more nodes in which every node leads to every other along the arrows of a graph, each sorted
 * by number, groups by their first. Linear, and without recursion, however long a chain of arrows is.
 */
export function mutualGroups(arrows: readonly (readonly number[])[]): readonly (readonly number[])[] {
  const order = new Int32Array(arrows.length)
  const lowest = new Int32Array(arrows.length)
  const isOpen = new Uint8Array(arrows.length)
  const open: number[] = []
  const groups: number[][] = []
  let count = 0

  for (let start = 0; start < arrows.length; start++) if (order[start] === 0) visitFrom(start)
  return groups.map((group) => group.sort((a, b) => a - b)).sort(([a = 0], [b = 0]) => a - b)

  function visitFrom(start: number): void {
    const path: { node: number; next: number }[] = [enter(start)]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const { node } = step
      const target = arrows[node]?.[step.next++]
      if (target === undefined) {
        path.pop()
        leave(node)
        const before = path.at(-1)
        if (before) lower(before.node, lowest[node] ?? 0)
      } else if (order[target] === 0) path.push(enter(target))
      else if (isOpen[target] === 1) lower(node, order[target] ?? 0)
    }
  }

  function enter(node: number): { node: number; next: number } {
    count++
    order[node] = count
    lowest[node] = count
    isOpen[node] = 1
    open.push(node)
    return { node, next: 0 }
  }

  function lower(node: number, to: number): void {
    lowest[node] = Math.min(lowest[node] ?? to, to)
  }

  /** The last node of its group to be left takes the whole group off. */
  function leave(node: number): void {
    if (lowest[node] !== order[node]) return
    const group = open.splice(open.lastIndexOf(node))
    for (const member of group) isOpen[member] = 0
    if (group.length > 1) groups.push(group)
  }
}
