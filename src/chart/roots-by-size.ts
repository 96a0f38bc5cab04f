import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Some roots, the one with the largest tree first; of equal trees the one that stands first in the chart. */
export function rootsBySize(roots: readonly Position[], chart: IndexedChart): readonly Position[] {
  const sizes = new Map(roots.map((root) => [root, chart.subtree(root).length]))
  return [...roots].sort((a, b) => (sizes.get(b) ?? 0) - (sizes.get(a) ?? 0) || a.index - b.index)
}
