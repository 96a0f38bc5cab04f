import type { Position } from './chart.ts'
import { firstSeat } from './first-seat.ts'
import type { IndexedChart } from './indexed-chart.ts'
import type { Role } from './titles/roles.ts'
import { unitOf } from './unit-of.ts'

/** Who leads in a unit, and who leads the same for the whole organisation; in order of place. */
export interface UnitChiefs {
  readonly own: readonly Position[]
  readonly companyWide: readonly Position[]
  /** One of its own, else one of the whole organisation; the same in whatever order the file lists them. */
  readonly first: Position | undefined
}

/** The seats of a role that cover a unit (by id): its own, and those that no unit owns. Without a unit: the latter. */
export function unitChiefs(
  chart: IndexedChart,
  roles: readonly Role[] = ['cso', 'cro'],
): (unit: string | undefined) => UnitChiefs {
  const unit = unitOf(chart)
  const byUnit = new Map<string | undefined, Position[]>()
  for (const seat of chart.withRole(...roles)) {
    const key = unit(seat)
    const seats = byUnit.get(key)
    if (seats) seats.push(seat)
    else byUnit.set(key, [seat])
  }
  const companyWide = byUnit.get(undefined) ?? []
  const firsts = new Map([...byUnit].map(([key, seats]) => [key, firstSeat(seats)] as const))
  return (id) => ({
    own: id === undefined ? [] : (byUnit.get(id) ?? []),
    companyWide,
    first: firsts.get(id) ?? firsts.get(undefined),
  })
}
