import type { Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Who holds a seat: those on its record, and those on the further records of a shared job. */
export function seatHolders(chart: IndexedChart): (seat: Position) => readonly Person[] {
  const shared = new Map<Position, readonly Person[]>()
  for (const { jobShare, positions } of chart.sharedIds) {
    const [first] = positions
    if (jobShare && first) shared.set(first, [...new Set(positions.flatMap(({ holders }) => holders))])
  }
  return (seat) => shared.get(seat) ?? seat.holders
}
