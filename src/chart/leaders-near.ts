import { byUnit } from './by-unit.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { unitOf } from './unit-of.ts'

/**
 * The seats that surely lead a function for another seat: those of its business unit and those of the whole
 * organisation; for a seat of the whole organisation all of them. In order of place.
 */
export function leadersNear(chart: IndexedChart): (seat: Position, fn: string) => readonly Position[] {
  const unit = unitOf(chart)
  const known = new Map<string, (own: string | undefined) => readonly Position[]>()
  const lookUp = (fn: string) => {
    const near = nearUnit(chart.leadersOf(fn), unit)
    known.set(fn, near)
    return near
  }
  return (seat, fn) => (known.get(fn) ?? lookUp(fn))(unit(seat))
}

function nearUnit(
  leaders: readonly Position[],
  unit: (seat: Position) => string | undefined,
): (own: string | undefined) => readonly Position[] {
  const groups = byUnit(leaders, unit)
  const shared = groups.get(undefined) ?? []
  const known = new Map<string | undefined, readonly Position[]>([[undefined, leaders]])
  return (own) => {
    const found = known.get(own)
    if (found) return found
    const others = groups.get(own) ?? []
    const near = others.length === 0 ? shared : [...shared, ...others].sort((a, b) => a.index - b.index)
    known.set(own, near)
    return near
  }
}
