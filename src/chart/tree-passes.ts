import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/**
 * For every seat the nearest one on the way up that passes a test, itself included. One pass over the chart,
 * however many seats are asked for.
 */
export function nearestAbove(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => Position | undefined {
  const found: (Position | undefined)[] = new Array(chart.positions.length)
  for (const position of byDepth(chart)) {
    const manager = chart.manager(position)
    found[position.index] = test(position) ? position : manager && found[manager.index]
  }
  return (position) => found[position.index]
}

/** For every seat the highest one on the way up that passes a test, itself included. One pass over the chart. */
export function topmostAbove(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => Position | undefined {
  const found: (Position | undefined)[] = new Array(chart.positions.length)
  for (const position of byDepth(chart)) {
    const manager = chart.manager(position)
    found[position.index] = (manager && found[manager.index]) ?? (test(position) ? position : undefined)
  }
  return (position) => found[position.index]
}

/** Of some seats those that have none of the others above them, in their order: they stand for the whole line. */
export function topOf(seats: readonly Position[], chart: IndexedChart): readonly Position[] {
  const all = new Set(seats)
  const topmost = topmostAbove(chart, (seat) => all.has(seat))
  return seats.filter((seat) => topmost(seat) === seat)
}

/** For every seat how many seats below it, at any depth, pass a test. One pass over the chart. */
export function countBelow(chart: IndexedChart, test: (position: Position) => boolean): (position: Position) => number {
  const counts = new Int32Array(chart.positions.length)
  const seats = byDepth(chart)
  for (let at = seats.length - 1; at >= 0; at--) {
    const position = seats[at] as Position
    const manager = chart.manager(position)
    if (manager) add(counts, manager, (counts[position.index] ?? 0) + (test(position) ? 1 : 0))
  }
  return (position) => counts[position.index] ?? 0
}

/** For every seat how many others under the same manager pass a test. One pass over the chart. */
export function countBeside(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => number {
  const counts = new Int32Array(chart.positions.length)
  const own = new Int32Array(chart.positions.length)
  for (const position of chart.seats) {
    const manager = chart.manager(position)
    if (!manager || !test(position)) continue
    add(own, position, 1)
    add(counts, manager, 1)
  }
  return (position) => {
    const manager = chart.manager(position)
    return manager ? (counts[manager.index] ?? 0) - (own[position.index] ?? 0) : 0
  }
}

function add(counts: Int32Array, { index }: Position, amount: number): void {
  counts[index] = (counts[index] ?? 0) + amount
}

/** Managers before their reports; a loop begins at the member that its subtree hangs from. */
const byDepth = perChart((chart): readonly Position[] => {
  const levels: Position[][] = []
  for (const position of chart.seats) {
    const depth = chart.depth(position)
    const level = levels[depth]
    if (level) level.push(position)
    else levels[depth] = [position]
  }
  return levels.flat()
})
