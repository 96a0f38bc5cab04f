import { count } from '../wording.ts'

/** `2 of 3 seats (67%)`. */
export function shareOfSeats(part: number, whole: number): string {
  const seats = `${part} of ${count(whole, 'seat', 'seats')}`
  return whole === 0 ? seats : `${seats} (${percent(part, whole)})`
}

/** A share in whole percent: `67%`. Only all of them are 100%, and only none are 0%. */
export function percent(part: number, whole: number): string {
  if (whole === 0 || part === 0) return '0%'
  const rounded = Math.round((100 * part) / whole)
  return `${part === whole ? 100 : Math.min(99, Math.max(1, rounded))}%`
}
