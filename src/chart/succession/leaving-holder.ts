import type { AsOf } from '../as-of.ts'
import type { PartialDate, Person } from '../chart.ts'
import { isWithin } from '../sure-dates.ts'

/** Somebody of whom it is known when they leave. */
export type Leaver = Person & { readonly leavingOn: PartialDate }

/** The holder who surely leaves within so many days, or has left; of several the first to go. */
export function leavingHolder(holders: readonly Person[], days: number, today: AsOf): Leaver | undefined {
  const [first] = holders
    .filter((holder): holder is Leaver => holder.leavingOn !== undefined && isWithin(holder.leavingOn, days, today))
    .sort((a, b) => (a.leavingOn < b.leavingOn ? -1 : 1))
  return first
}
