import type { Position } from './chart.ts'
import { dottedLines } from './dotted-lines.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { loopMembers } from './loop-members.ts'
import { mutualGroups } from './mutual-groups.ts'

/**
 * Loops that run through solid and dotted lines together, one for each group of seats that all lead to one another:
 * its shortest way round from the first by place. Left out is what other rules tell of: loops of solid lines, dotted
 * lines to oneself or to somebody below, and two seats with a dotted line to each other.
 */
export function dottedCycles(chart: IndexedChart): readonly (readonly Position[])[] {
  const looped = loopMembers(chart)
  const dotted = new Map<Position, Set<Position>>()
  for (const { from, to } of dottedLines(chart)) dotted.set(from, (dotted.get(from) ?? new Set()).add(to))
  if (dotted.size === 0) return []
  const arrows: (readonly number[])[] = chart.positions.map(() => [])
  for (const seat of chart.seats) {
    const manager = chart.manager(seat)
    const solid = manager && manager !== seat && !looped.has(seat) ? [manager] : []
    const across = [...(dotted.get(seat) ?? [])].filter(
      (target) => !chart.isInSubtree(target, seat) && !dotted.get(target)?.has(seat),
    )
    arrows[seat.index] = [...new Set([...solid, ...across])].map(({ index }) => index)
  }
  return mutualGroups(arrows).map((group) => shortestLoop(group, arrows).flatMap((at) => chart.positions[at] ?? []))
}

/** Breadth first from the first of a group, and back to it. */
function shortestLoop(group: readonly number[], arrows: readonly (readonly number[])[]): readonly number[] {
  const [first = -1] = group
  const inGroup = new Set(group)
  const cameFrom = new Map<number, number>()
  const waiting = [first]
  for (const node of waiting) {
    for (const next of arrows[node] ?? []) {
      if (next === first) return wayTo(node, first, cameFrom)
      if (!inGroup.has(next) || cameFrom.has(next)) continue
      cameFrom.set(next, node)
      waiting.push(next)
    }
  }
  return group
}

function wayTo(last: number, first: number, cameFrom: ReadonlyMap<number, number>): readonly number[] {
  const way = [last]
  for (let node = last; node !== first; ) {
    node = cameFrom.get(node) ?? first
    way.push(node)
  }
  return way.reverse()
}
