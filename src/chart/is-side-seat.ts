import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isActing } from './is-acting.ts'
import { isStaffed } from './is-staffed.ts'

/**
 * Whether a seat is one that its holder may have beside another: marked secondary, held for a while, on a board, or
 * held by nobody in truth.
 */
export function isSideSeat(seat: Position, chart: IndexedChart): boolean {
  if (!isStaffed(seat) || seat.secondary === true || isActing(seat, chart)) return true
  const role = chart.role(seat)
  return role === 'board' || role === 'chair'
}
