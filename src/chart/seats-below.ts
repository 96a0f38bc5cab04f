import type { Position } from './chart.ts'
import { firstThat } from './first-that.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** For a seat those of some positions that are below it, in the order of the tree; of many the first few. Nothing else is looked at. */
export function seatsBelow(
  chart: IndexedChart,
  positions: readonly Position[],
): (top: Position, most?: number) => readonly Position[] {
  const { rank, start } = chart.forest
  const rankOf = ({ index }: Position): number => rank[index] as number
  const sorted = [...positions].sort((a, b) => rankOf(a) - rankOf(b))
  return (top, most = sorted.length) => {
    const found: Position[] = []
    const first = start[top.index] as number
    for (let at = firstThat(sorted, (position) => rankOf(position) >= first); found.length < most; at++) {
      const position = sorted[at]
      if (!position || !chart.isInSubtree(position, top)) break
      if (position !== top) found.push(position)
    }
    return found
  }
}
