import type { AsOf } from './as-of.ts'
import type { PartialDate } from './chart.ts'
import { firstDay, lastDay } from './day-number.ts'

/*
 * Questions about dates of which only the month may be known. Each answers true only where every day that the dates
 * can mean makes it true, so that no rule reports what may not be so.
 */

/** How many days ago a date was, at least; negative where it may still be to come. */
export function daysSince(date: PartialDate, today: AsOf): number {
  return firstDay(givenDate(today)) - lastDay(date)
}

/** Whether a date lies before today; today itself does not. */
export function isPast(date: PartialDate, today: AsOf): boolean {
  return isBefore(date, givenDate(today))
}

/** Whether a date lies after today; today itself does not. */
export function isFuture(date: PartialDate, today: AsOf): boolean {
  return isBefore(givenDate(today), date)
}

/** Whether a date lies before another one; the same day does not. */
export function isBefore(date: PartialDate, other: PartialDate): boolean {
  return lastDay(date) < firstDay(other)
}

/** Whether a date lies no more than so many days ahead; what is past does. */
export function isWithin(date: PartialDate, days: number, today: AsOf): boolean {
  return lastDay(date) - firstDay(givenDate(today)) <= days
}

/** The date as it was given: a day, or a month where no more is known. */
export function givenDate({ date, month }: AsOf): PartialDate {
  return month ?? date
}

/** Whether a date may lie after today: the one question here that is answered the other way round. */
export function mayBeFuture(date: PartialDate, today: AsOf): boolean {
  return lastDay(date) > firstDay(givenDate(today))
}
