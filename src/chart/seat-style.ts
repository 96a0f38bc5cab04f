import type { Person, Position, Style } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { seatHolders as holdersOfSeats } from './seat-holders.ts'

/** How the holder of a seat is recorded to lead. */
export interface SeatStyle {
  readonly style: Style
  /** The holder, or the first of several who all lead alike. */
  readonly holder: Person
}

/** Undefined where nobody holds the seat, the chart does not say, or several holders lead in different ways. */
export function seatStyle(seat: Position, chart: IndexedChart): SeatStyle | undefined {
  const [holder, ...others] = seatHolders(seat, chart)
  if (seat.vacant || holder?.style === undefined) return undefined
  return others.every(({ style }) => style === holder.style) ? { style: holder.style, holder } : undefined
}

/** Everybody who holds a seat: those on its record, and those on the further records of a shared job. */
export function seatHolders(seat: Position, chart: IndexedChart): readonly Person[] {
  return holdersIn(chart)(seat)
}

const holdersIn = perChart(holdersOfSeats)
