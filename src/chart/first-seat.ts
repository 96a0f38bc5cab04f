import type { Position } from './chart.ts'
import { compareSeats } from './compare-seats.ts'

/** The first of some seats in an order that stays in whatever order the file lists them. */
export function firstSeat(seats: readonly Position[]): Position | undefined {
  const [first, ...others] = seats
  return first && others.reduce((lowest, seat) => (compareSeats(seat, lowest) < 0 ? seat : lowest), first)
}
