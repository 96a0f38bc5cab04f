import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/** Fields that few seats state, and about which several rules ask. */
type SeldomField = 'actingFor' | 'critical' | 'dottedLineTo' | 'duties' | 'execTeam' | 'liaison' | 'quota'

/** The seats that say something in a field, be it `false`, in order of place. An empty list says nothing. */
export function seatsSaying(chart: IndexedChart, field: SeldomField): readonly Position[] {
  const known = knownSeats(chart)
  const seats = known.get(field) ?? chart.seats.filter((seat) => isSomething(seat[field]))
  known.set(field, seats)
  return seats
}

const knownSeats = perChart(() => new Map<SeldomField, readonly Position[]>())

function isSomething(value: Position[SeldomField]): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
