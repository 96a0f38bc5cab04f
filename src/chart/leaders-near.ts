import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { unitOf } from './unit-of.ts'

/**
 * The seats that surely lead a function for another seat: those of its business unit and those of the whole
 * organisation; for a seat of the whole organisation all of them. In order of place.
 */
export function leadersNear(chart: IndexedChart): (seat: Position, fn: string) => readonly Position[] {
  const unit = unitOf(chart)
  const known = new Map<string, Map<string | undefined, readonly Position[]>>()
  return (seat, fn) => {
    const own = unit(seat)
    const byUnit = known.get(fn) ?? new Map<string | undefined, readonly Position[]>()
    known.set(fn, byUnit)
    const leaders =
      byUnit.get(own) ??
      chart.leadersOf(fn).filter((leader) => own === undefined || [undefined, own].includes(unit(leader)))
    byUnit.set(own, leaders)
    return leaders
  }
}
