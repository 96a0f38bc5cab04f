import type { Person, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isSideSeat } from './is-side-seat.ts'
import { seatHolders } from './seat-holders.ts'
import { severalSeats } from './several-seats.ts'

/** Seat → who holds it alone and for good, of those who hold several seats: seats with one answer are in the same hands. */
export function soleHolders(chart: IndexedChart): ReadonlyMap<Position, Person> {
  const holdersOf = seatHolders(chart)
  const isSole = (seat: Position): boolean => holdersOf(seat).length === 1 && !isSideSeat(seat, chart)
  return new Map(
    severalSeats(chart).flatMap(({ person, seats }) => seats.filter(isSole).map((seat) => [seat, person] as const)),
  )
}
