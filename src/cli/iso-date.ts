import { InvalidArgumentError } from 'commander'
import { isCalendarDay } from './is-calendar-day.ts'

/** The value of an option that takes a day, checked to exist. */
export function isoDate(value: string): string {
  if (!isCalendarDay(value)) {
    throw new InvalidArgumentError('Write a date of the calendar as YYYY-MM-DD, such as 2026-11-01.')
  }
  return value
}
