import type { SeldomSaid } from './bare-position.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/** The seats that say something in a field, be it `false`, in order of place. An empty list says nothing. */
export function seatsSaying(chart: IndexedChart, field: SeldomSaid): readonly Position[] {
  const known = knownSeats(chart)
  const seats = known.get(field) ?? sayMore(chart).filter((seat) => isSomething(seat[field]))
  known.set(field, seats)
  return seats
}

const knownSeats = perChart(() => new Map<SeldomSaid, readonly Position[]>())

const sayMore = perChart((chart) => chart.seats.filter(({ saysMore }) => saysMore))

function isSomething(value: unknown): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
