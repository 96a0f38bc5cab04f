import { plainDate } from '../parse/plain-date.ts'
import type { PartialDate } from './chart.ts'

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A text as a date, or undefined where it is none: `YYYY-MM-DD` or `YYYY-MM`, and the day must exist. */
export function partialDate(text: string): PartialDate | undefined {
  if (plainDate.test(text)) return text
  if (!/^\d{4}-\d{2}(?:-\d{2})?$/.test(text)) return undefined
  const day = text.length === 7 ? 1 : Number(text.slice(8))
  return day >= 1 && day <= daysInMonth(Number(text.slice(0, 4)), Number(text.slice(5, 7))) ? text : undefined
}

/** Months count from 1; 0 for one that is none. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (lengths[month - 1] ?? 0)
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
}
