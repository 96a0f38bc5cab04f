import type { AsOf } from '../as-of.ts'
import type { Position } from '../chart.ts'
import { isPlanned } from '../is-planned.ts'

/** A seat that does not exist yet, or is to be abolished for a stated reason, needs no successor. */
export function needsSuccessor(seat: Position, today: AsOf): boolean {
  return !isPlanned(seat, today) && seat.noSuccessionReason === undefined
}
