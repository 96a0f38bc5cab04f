import type { Position } from './chart.ts'
import { compareSeats } from './compare-seats.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Some roots, the one with the largest tree first; equal trees in an order that does not depend on where they stand. */
export function rootsBySize(roots: readonly Position[], chart: IndexedChart): readonly Position[] {
  const { size } = chart.forest
  return [...roots].sort((a, b) => (size[b.index] ?? 0) - (size[a.index] ?? 0) || compareSeats(a, b))
}
