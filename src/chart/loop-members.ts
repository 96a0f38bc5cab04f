import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Everybody in a reporting loop: what the shape of the tree would be there, nobody can say. */
export function loopMembers({ cycles }: IndexedChart): ReadonlySet<Position> {
  return new Set(cycles.flat())
}
