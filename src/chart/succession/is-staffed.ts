import type { Position } from '../chart.ts'
import { hasLeft } from '../has-left.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { seatHolders } from '../seat-holders.ts'

/** Looks up whether anybody may be in a seat: a vacant one may still be held while a successor is sought. */
export function isStaffed(chart: IndexedChart): (seat: Position) => boolean {
  const holdersOf = seatHolders(chart)
  return (seat) => {
    const holders = holdersOf(seat)
    if (holders.length > 0) return holders.some((holder) => !hasLeft(holder, chart.today))
    return !seat.vacant && seat.status !== 'planned'
  }
}
