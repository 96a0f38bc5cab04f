import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { seatsSaying } from './seats-saying.ts'

const nobody: readonly Position[] = []

/** The seats whose holders stand in for a seat, as `actingFor` says; empty seats stand in for none. */
export function actingFor(chart: IndexedChart): (seat: Position) => readonly Position[] {
  const acting = new Map<Position, Position[]>()
  for (const position of seatsSaying(chart, 'actingFor')) {
    const seat = position.actingFor === undefined ? undefined : chart.positionById(position.actingFor)
    if (!seat || seat === position || position.vacant || position.status === 'planned') continue
    const known = acting.get(seat)
    if (known) known.push(position)
    else acting.set(seat, [position])
  }
  return (seat) => acting.get(seat) ?? nobody
}
