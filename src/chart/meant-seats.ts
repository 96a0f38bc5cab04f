import { once } from '../once.ts'
import type { Entity } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { references } from './references.ts'
import { seatsSaying } from './seats-saying.ts'
import { suggestReference } from './suggest-reference.ts'

/** The fields of positions that are asked about. */
type Field = 'actingFor' | 'dottedLineTo'

/** Where a field names no seat, which is a finding of its own: the position that says so → what it most likely means. */
export function meantSeats(chart: IndexedChart, field: Field): ReadonlyMap<Entity, readonly Entity[]> {
  return meantByField(chart)[field]
}

const meantByField = perChart((chart): Readonly<Record<Field, ReadonlyMap<Entity, readonly Entity[]>>> => {
  const ids = once(() => new Set(chart.positionIds()))
  const isKnown = (text: string): boolean => chart.positionById(text) !== undefined || ids().has(text)
  const meant = { actingFor: new Map<Entity, Entity[]>(), dottedLineTo: new Map<Entity, Entity[]>() }
  const isSound =
    seatsSaying(chart, 'actingFor').every(({ actingFor = '' }) => isKnown(actingFor)) &&
    seatsSaying(chart, 'dottedLineTo').every(({ dottedLineTo }) => dottedLineTo.every(isKnown))
  if (isSound) return meant
  const mistaken = references(chart).filter(({ field, text }) => fieldOf(field) !== undefined && !isKnown(text))
  const suggest = suggestReference(chart, mistaken)
  for (const reference of mistaken) {
    const field = fieldOf(reference.field)
    const target = suggest(reference)?.target
    if (!target || field === undefined) continue
    const known = meant[field].get(reference.on)
    if (known) known.push(target)
    else meant[field].set(reference.on, [target])
  }
  return meant
})

/** Of `dottedLineTo.1`, the field without the number of the item. */
function fieldOf(place: string): Field | undefined {
  const [field] = place.split('.')
  return field === 'actingFor' || field === 'dottedLineTo' ? field : undefined
}
