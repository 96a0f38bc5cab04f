import { InvalidArgumentError } from 'commander'

/** The value of an option that takes a day, checked to exist. */
export function isoDate(value: string): string {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(`${value}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) {
    throw new InvalidArgumentError('Write a date of the calendar as YYYY-MM-DD, such as 2026-11-01.')
  }
  return value
}
