import type { Position } from '../chart.ts'
import { hasLeft } from '../has-left.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { isStaffed } from '../is-staffed.ts'
import { seatHolders } from '../seat-holders.ts'

/** Looks up whether anybody may be in a seat: a vacant one may still be held while a successor is sought. */
export function hasSomebody(chart: IndexedChart): (seat: Position) => boolean {
  const holdersOf = seatHolders(chart)
  return (seat) => {
    const holders = holdersOf(seat)
    return holders.length > 0 ? holders.some((holder) => !hasLeft(holder, chart.today)) : isStaffed(seat)
  }
}
