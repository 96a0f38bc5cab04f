import type { Position } from './chart.ts'
import { firstThat } from './first-that.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Whether a position is one of some positions or below one of them, however many they are. */
export function inSubtrees(chart: IndexedChart, tops: readonly Position[]): (position: Position) => boolean {
  const { rank, start } = chart.forest
  const startOf = ({ index }: Position): number => start[index] as number
  const highest: Position[] = []
  for (const top of [...tops].sort((a, b) => startOf(a) - startOf(b))) {
    const last = highest.at(-1)
    if (!last || !chart.isInSubtree(top, last)) highest.push(top)
  }
  return (position) => {
    const above = highest[firstThat(highest, (top) => startOf(top) > (rank[position.index] as number)) - 1]
    return above !== undefined && chart.isInSubtree(position, above)
  }
}
