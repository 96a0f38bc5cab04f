import type { Entity, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { meantSeats } from './meant-seats.ts'
import { seatsSaying } from './seats-saying.ts'

const nobody: readonly Position[] = []

/**
 * The seats whose holders stand in for a seat, as `actingFor` says; empty seats stand in for none. What leads nowhere,
 * which is a finding of its own, counts for the seat that it most likely means.
 */
export function actingFor(chart: IndexedChart): (seat: Position) => readonly Position[] {
  const acting = new Map<Entity, Position[]>()
  const meant = meantSeats(chart, 'actingFor')
  for (const position of seatsSaying(chart, 'actingFor')) {
    const seat = position.actingFor === undefined ? undefined : chart.positionById(position.actingFor)
    const target = seat ?? meant.get(position)?.[0]
    if (!target || target === position || position.vacant || position.status === 'planned') continue
    const known = acting.get(target)
    if (known) known.push(position)
    else acting.set(target, [position])
  }
  return (seat) => acting.get(seat) ?? nobody
}
