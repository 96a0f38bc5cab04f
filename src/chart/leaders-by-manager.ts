import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'

/** Somebody who leads a function. */
export interface FunctionLeader {
  readonly fn: string
  readonly on: Position
}

/** Who surely leads one of the functions right below a manager, empty seats left out; worked out once for each. */
export function leadersByManager(
  chart: IndexedChart,
  functions: readonly string[],
): (manager: Position) => readonly FunctionLeader[] {
  const known = new Map<Position, readonly FunctionLeader[]>()
  return (manager) => {
    const found = known.get(manager)
    if (found) return found
    const held = chart.reports(manager).filter(({ vacant, status }) => !vacant && status !== 'planned')
    const leaders = functions.flatMap((fn) =>
      held.filter((report) => chart.leads(report, fn) === true).map((on) => ({ fn, on })),
    )
    known.set(manager, leaders)
    return leaders
  }
}
