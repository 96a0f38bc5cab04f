/**
 * The loops of a graph in which every node has at most one arrow out (`next`, -1 for none), each once: members in
 * the order of the arrows, starting from the smallest number, loops by that number. Linear.
 */
export function findCycles(next: Int32Array): readonly (readonly number[])[] {
  const visit = new Int32Array(next.length)
  const cycles: number[][] = []
  for (let start = 0; start < next.length; start++) {
    const mark = start + 1
    let node = start
    while (node !== -1 && visit[node] === 0) {
      visit[node] = mark
      node = next[node] ?? -1
    }
    if (node !== -1 && visit[node] === mark) cycles.push(loopFrom(node, next))
  }
  return cycles.sort(([a = 0], [b = 0]) => a - b)
}

function loopFrom(member: number, next: Int32Array): number[] {
  const loop = [member]
  for (let node = next[member] ?? -1; node !== member; node = next[node] ?? -1) loop.push(node)
  const first = loop.indexOf(loop.reduce((a, b) => Math.min(a, b)))
  return [...loop.slice(first), ...loop.slice(0, first)]
}
