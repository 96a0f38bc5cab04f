import { adrift, leaderIsAdrift } from './adrift.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { dottedReports } from './linked.ts'
import { countBelow, countBeside } from './tree-passes.ts'

type LedNear = (seat: Position, fn: string) => boolean

/** Whether somebody beside a seat leads a function, or has a title that may mean it. */
export function mayBeLedBeside(chart: IndexedChart, countVacant = false): LedNear {
  const isHeld = ({ vacant, status }: Position): boolean => countVacant || !(vacant || status === 'planned')
  return byFunction((fn) => {
    const beside = countBeside(chart, (peer) => isHeld(peer) && chart.leads(peer, fn) !== false)
    return (seat) => beside(seat) > 0 || adrift(chart).has(seat) || leaderIsAdrift(chart)(fn)
  })
}

/** Whether somebody below a seat leads a function, or has a title that may mean it. */
export function mayBeLedBelow(chart: IndexedChart, countDotted = false): LedNear {
  const dotted = countDotted ? dottedReports(chart) : undefined
  return byFunction((fn) => {
    const below = countBelow(
      chart,
      chart.seatsInWords((seat) => chart.leads(seat, fn) !== false),
    )
    return (seat) =>
      below(seat) > 0 ||
      leaderIsAdrift(chart)(fn) ||
      (dotted?.get(seat) ?? []).some((other) => chart.leads(other, fn) === true)
  })
}

/** One pass over the chart for each function, when it is first asked for. */
function byFunction(pass: (fn: string) => (seat: Position) => boolean): LedNear {
  const passes = new Map<string, (seat: Position) => boolean>()
  return (seat, fn) => {
    const known = passes.get(fn) ?? pass(fn)
    passes.set(fn, known)
    return known(seat)
  }
}
