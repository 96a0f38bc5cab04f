/** A node on either side that has no partner. */
export const unmatched = -1

/**
 * The largest matching of two groups by Hopcroft and Karp: as many pairs as can be made at once if everybody is in one
 * pair at most. Takes the possible partners of each node on the left, as numbers from 0 on the right; gives the partner
 * of each, or `unmatched`. Walks by hand, since chains may be longer than the stack.
 */
export function largestMatching(partnersOf: readonly (readonly number[])[], right: number): Int32Array {
  const left = partnersOf.length
  const partner = new Int32Array(left).fill(unmatched)
  const takenBy = new Int32Array(right).fill(unmatched)
  const layer = new Int32Array(left)
  const next = new Int32Array(left)
  while (findLayers(partnersOf, partner, takenBy, layer)) {
    next.fill(0)
    for (let node = 0; node < left; node++) {
      if (partner[node] === unmatched) augment(node, partnersOf, { partner, takenBy, layer, next })
    }
  }
  return partner
}

const unreached = -1

/** How far each node on the left is from a free one; tells whether a free node on the right can be reached at all. */
function findLayers(
  partnersOf: readonly (readonly number[])[],
  partner: Int32Array,
  takenBy: Int32Array,
  layer: Int32Array,
): boolean {
  const waiting: number[] = []
  for (let node = 0; node < partner.length; node++) {
    const isFree = partner[node] === unmatched
    layer[node] = isFree ? 0 : unreached
    if (isFree) waiting.push(node)
  }
  let reachesFree = false
  for (let at = 0; at < waiting.length; at++) {
    const node = waiting[at] as number
    for (const other of partnersOf[node] as readonly number[]) {
      const owner = takenBy[other] as number
      if (owner === unmatched) reachesFree = true
      else if (layer[owner] === unreached) {
        layer[owner] = (layer[node] as number) + 1
        waiting.push(owner)
      }
    }
  }
  return reachesFree
}

interface Search {
  readonly partner: Int32Array
  readonly takenBy: Int32Array
  readonly layer: Int32Array
  /** Which of its partners a node tries next; none is tried twice in a round. */
  readonly next: Int32Array
}

/** Looks for a way from a free node to a free partner, each step one layer on, and swaps the pairs along it. */
function augment(start: number, partnersOf: readonly (readonly number[])[], search: Search): void {
  const { partner, takenBy, layer, next } = search
  const way = [start]
  const chosen: number[] = []
  while (way.length > 0) {
    const node = way[way.length - 1] as number
    const other = partnersOf[node]?.[next[node] as number]
    if (other === undefined) {
      way.pop()
      chosen.pop()
      continue
    }
    next[node] = (next[node] as number) + 1
    const owner = takenBy[other] as number
    if (owner !== unmatched) {
      if (layer[owner] !== (layer[node] as number) + 1) continue
      chosen.push(other)
      way.push(owner)
      continue
    }
    chosen.push(other)
    for (const [at, each] of way.entries()) {
      const taken = chosen[at] as number
      partner[each] = taken
      takenBy[taken] = each
    }
    return
  }
}
