import type { AsOf } from './as-of.ts'
import type { Position } from './chart.ts'
import { mayBeFuture } from './sure-dates.ts'

/** Whether a seat is still to come: `status: planned`, or nobody holds it and the day on which it opens may be ahead. */
export function isPlanned({ status, holders, opensOn }: Position, today: AsOf): boolean {
  if (status === 'planned') return true
  return holders.length === 0 && opensOn !== undefined && mayBeFuture(opensOn, today)
}
