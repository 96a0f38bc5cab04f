import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { hasSomebody } from './succession/has-somebody.ts'

/** Somebody who holds a seat for the time being. */
export interface Interim {
  /** The record that says so. */
  readonly position: Position
  /** The seat that they keep warm: their own, or the one that `actingFor` names; undefined where that is not in the chart. */
  readonly seat: Position | undefined
  /** Fields of the chart say so, and not only the title. */
  readonly isSaid: boolean
  /** Since when; unknown for those who do it beside a seat of their own. */
  readonly since: string | undefined
  /** Until when it is meant to last. */
  readonly until: string | undefined
}

/**
 * All who stand in: on seats whose status or title says so, and those with `actingFor`. In order of place. Whoever has
 * left does not stand in any more.
 */
export const interims = perChart((chart): readonly Interim[] => {
  const isThere = hasSomebody(chart)
  return chart.positions.filter(mayBeInterim(chart)).flatMap((position): readonly Interim[] => {
    const { status, vacant, actingFor, until, endDate, statusSince, startDate } = position
    if (vacant || status === 'planned' || position.isUnit) return []
    const isInterim =
      status === 'interim' || (status === undefined && actingFor === undefined && chart.title(position).acting)
    if ((!isInterim && actingFor === undefined) || !isThere(position)) return []
    const end = until ?? (isInterim ? endDate : undefined)
    const isSaid = status === 'interim' || actingFor !== undefined
    if (isInterim) return [{ position, seat: position, isSaid, since: statusSince ?? startDate, until: end }]
    const seat = actingFor === undefined ? undefined : chart.positionById(actingFor)
    return [{ position, seat, isSaid, since: undefined, until: end }]
  })
})

/** Whether anything on a position could say so; hardly any says anything of the kind. */
function mayBeInterim(chart: IndexedChart): (position: Position) => boolean {
  return (position) => position.saysMore || chart.title(position).acting
}
