import { once } from '../once.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/*
 * Each of these goes through the chart when it is first asked for a seat, once, however many seats are asked for.
 */

/**
 * For every seat the nearest one on the way up that passes a test, itself included.
 */
export function nearestAbove(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => Position | undefined {
  const found = once(() => {
    const nearest: (Position | undefined)[] = new Array(chart.positions.length)
    for (const position of byDepth(chart)) {
      const manager = chart.manager(position)
      nearest[position.index] = test(position) ? position : manager && nearest[manager.index]
    }
    return nearest
  })
  return (position) => found()[position.index]
}

/** For every seat the highest one on the way up that passes a test, itself included. */
export function topmostAbove(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => Position | undefined {
  const found = once(() => {
    const topmost: (Position | undefined)[] = new Array(chart.positions.length)
    for (const position of byDepth(chart)) {
      const manager = chart.manager(position)
      topmost[position.index] = (manager && topmost[manager.index]) ?? (test(position) ? position : undefined)
    }
    return topmost
  })
  return (position) => found()[position.index]
}

/** Of some seats those that have none of the others above them, in their order: they stand for the whole line. */
export function topOf(seats: readonly Position[], chart: IndexedChart): readonly Position[] {
  const all = new Set(seats)
  const topmost = topmostAbove(chart, (seat) => all.has(seat))
  return seats.filter((seat) => topmost(seat) === seat)
}

/** For every seat how many seats below it, at any depth, pass a test. */
export function countBelow(chart: IndexedChart, test: (position: Position) => boolean): (position: Position) => number {
  const below = once(() => {
    const counts = new Int32Array(chart.positions.length)
    const seats = byDepth(chart)
    for (let at = seats.length - 1; at >= 0; at--) {
      const position = seats[at] as Position
      const manager = chart.manager(position)
      if (manager) add(counts, manager, (counts[position.index] ?? 0) + (test(position) ? 1 : 0))
    }
    return counts
  })
  return (position) => below()[position.index] ?? 0
}

/** For every seat how many others under the same manager pass a test. */
export function countBeside(
  chart: IndexedChart,
  test: (position: Position) => boolean,
): (position: Position) => number {
  const passing = once(() => {
    const own = new Uint8Array(chart.positions.length)
    const below = new Int32Array(chart.positions.length)
    for (const position of chart.seats) {
      const manager = chart.manager(position)
      if (!manager || !test(position)) continue
      own[position.index] = 1
      add(below, manager, 1)
    }
    return { own, below }
  })
  return (position) => {
    const manager = chart.manager(position)
    if (!manager) return 0
    const { own, below } = passing()
    return (below[manager.index] ?? 0) - (own[position.index] ?? 0)
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
