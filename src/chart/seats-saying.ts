import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/** Fields that few seats state: those that positions otherwise inherit (bare-position.ts). */
type SeldomField =
  | 'actingFor'
  | 'channels'
  | 'covers'
  | 'critical'
  | 'dottedLineTo'
  | 'duties'
  | 'execTeam'
  | 'handsOffTo'
  | 'impactOfLoss'
  | 'level'
  | 'liaison'
  | 'quota'
  | 'role'
  | 'status'
  | 'statusSince'

/** The seats that say something in a field, be it `false`, in order of place. An empty list says nothing. */
export function seatsSaying(chart: IndexedChart, field: SeldomField): readonly Position[] {
  const known = knownSeats(chart)
  const seats = known.get(field) ?? sayMore(chart).filter((seat) => isSomething(seat[field]))
  known.set(field, seats)
  return seats
}

const knownSeats = perChart(() => new Map<SeldomField, readonly Position[]>())

const sayMore = perChart((chart) => chart.seats.filter(({ saysMore }) => saysMore))

function isSomething(value: Position[SeldomField]): boolean {
  return value !== undefined && !(Array.isArray(value) && value.length === 0)
}
