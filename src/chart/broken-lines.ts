import type { Position } from './chart.ts'
import type { ManagerState } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { suggestPosition } from './suggest-position.ts'
import { unmanaged } from './unmanaged.ts'
import { worthALook } from './worth-a-look.ts'

/** What the broken reporting lines of a chart may have been. */
export interface BrokenLines {
  /** Whom a line most likely means that leads to nobody. */
  readonly meant: ReadonlySet<Position>
  /** How many lines may lead to anybody: to nobody like anybody, to oneself, round in a loop, or to a tree of their own. */
  readonly open: number
}

/** The lines that surely lead to a wrong place or are missing. Each may belong to a manager who seems to lack a report. */
export const brokenLines = perChart((chart): BrokenLines => {
  const lost = unmanaged(chart).filter(
    (seat) => isBroken(chart.managerState(seat)) && !seat.isUnit && !chart.isRepeat(seat),
  )
  const misspelt = lost.filter((seat) => chart.managerState(seat) === 'unknown')
  const compared = worthALook(
    misspelt.flatMap(({ reportsTo }) => reportsTo ?? []),
    chart.positions.length,
  )
  const meant = misspelt.flatMap((seat) => {
    if (seat.reportsTo === undefined) return []
    return suggestPosition(seat.reportsTo, seat, chart, compared.has(seat.reportsTo))?.target ?? []
  })
  return {
    meant: new Set(meant),
    open: lost.length - meant.length + chart.cycles.length + Math.max(0, chart.roots.length - 1),
  }
})

/** Whether a line leads to nobody whom the chart knows. */
export function isBroken(state: ManagerState): boolean {
  return state !== 'managed' && state !== 'root' && state !== 'external'
}
