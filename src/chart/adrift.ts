import { isBroken } from './broken-lines.ts'
import type { Position } from './chart.ts'
import { functionsNamed } from './function-synonyms.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { unmanaged } from './unmanaged.ts'

/**
 * The seats of which nobody can tell who is above: the way up from them ends at a broken line or in a loop. Each may in
 * truth sit below or beside anybody, so a rule that misses somebody there has to pass over what is adrift.
 */
export const adrift = perChart((chart): ReadonlySet<Position> => {
  const ends = [
    ...unmanaged(chart).filter((seat) => isBroken(chart.managerState(seat))),
    ...chart.cycles.flatMap(([first]) => first ?? []),
  ]
  return new Set(ends.flatMap((end) => chart.subtree(end)))
})

/** Whether one of those who lead a function, or may by their title, is adrift. */
export const leaderIsAdrift = adriftByFunction((seat, fn, chart) => chart.leads(seat, fn) !== false)

/** Whether somebody of a department with that function is adrift. */
export const colleagueIsAdrift = adriftByFunction(({ department = '' }, fn) => functionsNamed(department).includes(fn))

function adriftByFunction(
  isOf: (seat: Position, fn: string, chart: IndexedChart) => boolean,
): (chart: IndexedChart) => (fn: string) => boolean {
  return perChart((chart) => {
    const known = new Map<string, boolean>()
    return (fn) => {
      const found = known.get(fn) ?? [...adrift(chart)].some((seat) => isOf(seat, fn, chart))
      known.set(fn, found)
      return found
    }
  })
}
