import type { Entity, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { references } from './references.ts'
import { seatsSaying } from './seats-saying.ts'
import { suggestReference } from './suggest-reference.ts'

const nobody: readonly Position[] = []

/**
 * The seats whose holders stand in for a seat, as `actingFor` says; empty seats stand in for none. What leads nowhere,
 * which is a finding of its own, counts for the seat that it most likely means.
 */
export function actingFor(chart: IndexedChart): (seat: Position) => readonly Position[] {
  const acting = new Map<Entity, Position[]>()
  const meant = meantSeats(chart)
  for (const position of seatsSaying(chart, 'actingFor')) {
    const seat = position.actingFor === undefined ? undefined : chart.positionById(position.actingFor)
    const target = seat ?? meant.get(position)
    if (!target || target === position || position.vacant || position.status === 'planned') continue
    const known = acting.get(target)
    if (known) known.push(position)
    else acting.set(target, [position])
  }
  return (seat) => acting.get(seat) ?? nobody
}

/** Where an `actingFor` names no seat: the position that says so → what it most likely means. */
const meantSeats = perChart((chart): ReadonlyMap<Entity, Entity> => {
  const ids = new Set(chart.positionIds())
  const astray = new Set<Entity>(
    seatsSaying(chart, 'actingFor').filter(({ actingFor: id }) => id !== undefined && !ids.has(id)),
  )
  const meant = new Map<Entity, Entity>()
  if (astray.size === 0) return meant
  const mistaken = references(chart).filter(({ on, field }) => field === 'actingFor' && astray.has(on))
  const suggest = suggestReference(chart, mistaken)
  for (const reference of mistaken) {
    const target = suggest(reference)?.target
    if (target) meant.set(reference.on, target)
  }
  return meant
})
