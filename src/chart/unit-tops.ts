import { once } from '../once.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { unitOf } from './unit-of.ts'

/** For a seat with a business unit the highest one on the way up that works for the same unit: itself, where nobody above does. */
export function unitTops(chart: IndexedChart): (seat: Position) => Position | undefined {
  const unit = unitOf(chart)
  const tops = once(() => topsInOrder(chart, unit))
  return (seat) => tops().get(seat)
}

/** A subtree is one stretch of the order, so a seat can only be below the top that was met last. */
function topsInOrder(
  chart: IndexedChart,
  unit: (position: Position) => string | undefined,
): ReadonlyMap<Position, Position> {
  const tops = new Map<Position, Position>()
  const lastTop = new Map<string, Position>()
  for (const index of chart.forest.order) {
    const position = chart.positions[index]
    const own = position && unit(position)
    if (!position || own === undefined) continue
    const last = lastTop.get(own)
    const top = last && chart.isInSubtree(position, last) ? last : position
    lastTop.set(own, top)
    tops.set(position, top)
  }
  return tops
}
