import type { PartialDate } from './chart.ts'
import { daysInMonth } from './partial-date.ts'

/** The first day that a date can mean, counted from 1970-01-01 in the calendar of ISO dates: no clock, no time zone. */
export function firstDay(date: PartialDate): number {
  const { year, month, day = 1 } = parts(date)
  return dayNumber(year, month, day)
}

/** The last day that a date can mean: of a month without a day, its last. */
export function lastDay(date: PartialDate): number {
  const { year, month, day = daysInMonth(year, month) } = parts(date)
  return dayNumber(year, month, day)
}

function parts(date: PartialDate): { year: number; month: number; day: number | undefined } {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: date.length > 7 ? Number(date.slice(8, 10)) : undefined,
  }
}

/** Years are counted from March here, so that a leap day is the last of its year. */
function dayNumber(year: number, month: number, day: number): number {
  const marchYear = month > 2 ? year : year - 1
  const daysBeforeMonth = Math.floor((153 * ((month + 9) % 12) + 2) / 5)
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400)
  return 365 * marchYear + leapDays + daysBeforeMonth + day - daysFromZeroTo1970
}

const daysFromZeroTo1970 = 719_469
