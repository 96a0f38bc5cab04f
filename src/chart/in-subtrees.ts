import type { Position } from './chart.ts'
import { firstThat } from './first-that.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Whether a position is one of some positions or below one of them, however many they are. */
export function inSubtrees(chart: IndexedChart, tops: readonly Position[]): (position: Position) => boolean {
  const { rank } = chart.forest
  const rankOf = ({ index }: Position): number => rank[index] as number
  const highest: Position[] = []
  for (const top of [...tops].sort((a, b) => rankOf(a) - rankOf(b))) {
    const last = highest.at(-1)
    if (!last || !chart.isInSubtree(top, last)) highest.push(top)
  }
  return (position) => {
    const above = highest[firstThat(highest, (top) => rankOf(top) > rankOf(position)) - 1]
    return above !== undefined && chart.isInSubtree(position, above)
  }
}
