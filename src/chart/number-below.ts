import type { Position } from './chart.ts'
import { firstThat } from './first-that.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** For a seat how many of some positions are below it: the ranks of a subtree are one stretch. */
export function numberBelow(chart: IndexedChart, positions: readonly Position[]): (top: Position) => number {
  const { rank, size } = chart.forest
  const ranks = positions.map(({ index }) => rank[index] as number).sort((a, b) => a - b)
  const before = (end: number): number => firstThat(ranks, (each) => each >= end)
  return ({ index }) => {
    const own = rank[index] as number
    return before(own + (size[index] as number)) - before(own + 1)
  }
}
