import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { loopMembers } from './loop-members.ts'
import { mayMean } from './may-hold.ts'
import type { Role } from './titles/roles.ts'
import { topChiefs } from './top-chiefs.ts'
import { nearestAbove, topmostAbove } from './tree-passes.ts'
import { unitOf } from './unit-of.ts'

/** A seat that works outside the line of the one chief it belongs to. */
export interface Stray {
  readonly position: Position
  readonly chief: Position
  /** The highest stray of its branch; itself where nobody above is one. */
  readonly top: Position
}

/**
 * Those of some seats that surely sit outside the line of their chief, in order of place. A seat belongs to the one chief
 * of its business unit; a seat without a unit belongs to the chief of the whole company, where the chart has no other
 * chief. Silent where a line leaves the chart, or somebody above may be a chief by their title.
 */
export function strays(chart: IndexedChart, chiefRoles: readonly Role[], seats: readonly Position[]): readonly Stray[] {
  const chiefs = topChiefs(chart, chiefRoles)
  const unit = unitOf(chart)
  const inLoop = loopMembers(chart)
  const onlyChief = new Map<string | undefined, Position | 'several'>()
  for (const chief of chiefs) onlyChief.set(unit(chief), onlyChief.has(unit(chief)) ? 'several' : chief)
  // Whom a chief in a loop leads nobody can say: perhaps those who seem to belong to another.
  const astray = chart.withRole(...chiefRoles).filter((seat) => inLoop.has(seat))
  for (const chief of astray) onlyChief.set(unit(chief), 'several')
  const chiefOf = (position: Position): Position | undefined => {
    const own = unit(position)
    const chief = onlyChief.get(own)
    return chief === 'several' || (own === undefined && chiefs.length + astray.length > 1) ? undefined : chief
  }
  const mayBeCovered = nearestAbove(chart, (seat) => mayMean(seat, chiefRoles, chart) !== false)
  const root = nearestAbove(chart, (seat) => chart.managerState(seat) === 'root')
  const outside = new Map<Position, Position>()
  for (const position of seats) {
    if (position.status === 'planned' || mayBeCovered(position)) continue
    const chief = chiefOf(position)
    if (!chief || !chart.manager(position) || chart.isInSubtree(chief, position)) continue
    if (root(position) !== undefined && root(position) === root(chief)) outside.set(position, chief)
  }
  const top = topmostAbove(chart, (seat) => outside.has(seat))
  return [...outside].map(([position, chief]) => ({ position, chief, top: top(position) ?? position }))
}
