import { count } from '../wording.ts'
import type { AsOf } from './as-of.ts'
import type { PartialDate } from './chart.ts'
import { daysSince } from './sure-dates.ts'

/** `on 2026-11-01`, `in 2026-11`. */
export function onDate(date: PartialDate): string {
  return `${isMonth(date) ? 'in' : 'on'} ${date}`
}

/** How long ago a date was: `62 days`; `at least 62 days` where only a month is known. */
export function daysInWords(date: PartialDate, today: AsOf): string {
  const days = count(daysSince(date, today), 'day', 'days')
  return isMonth(date) || today.month !== undefined ? `at least ${days}` : days
}

function isMonth(date: PartialDate): boolean {
  return date.length === 7
}
