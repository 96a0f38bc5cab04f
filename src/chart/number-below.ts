import type { Position } from './chart.ts'
import { firstThat } from './first-that.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** For a seat how many of some positions, itself left out, are below it: the ranks of a subtree are one stretch. */
export function numberBelow(chart: IndexedChart, positions: readonly Position[]): (top: Position) => number {
  const { rank, start, size } = chart.forest
  const ranks = positions.map(({ index }) => rank[index] as number).sort((a, b) => a - b)
  const before = (end: number): number => firstThat(ranks, (each) => each >= end)
  return ({ index }) => {
    const first = start[index] as number
    const own = rank[index] as number
    return before(first + (size[index] as number)) - before(first) - (before(own + 1) - before(own))
  }
}
