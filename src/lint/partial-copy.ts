import type { Position } from '../chart/chart.ts'
import type { ChartProblem } from '../chart/chart-problem.ts'
import { fieldPlace, fieldSpelling, recordPlace } from '../chart/chart-record.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'

/** Below this many, each unknown manager is told by itself. */
const many = 10

/**
 * Says once that only part of a chart group is here, where most of the positions that name a manager name one in
 * none of its files, and they are many. Not for a single file: nobody said that there is more of it elsewhere.
 */
export function partialCopy(chart: IndexedChart): ChartProblem | undefined {
  const naming = chart.positions.filter(({ reportsTo }) => reportsTo !== undefined)
  const lost = naming.filter((position) => chart.managerState(position) === 'unknown')
  const [first, ...others] = lost
  if (!first || lost.length < many || lost.length * 2 <= naming.length) return undefined
  return {
    ruleId: 'partial-chart',
    messageId: 'managers',
    data: {
      lost: lost.length,
      naming: naming.length,
      field: fieldSpelling(first.record, 'reportsTo'),
    },
    place: linePlace(first),
    related: others
      .slice(0, 3)
      .map((position) => ({ place: linePlace(position), note: 'the manager is not here either' })),
  }
}

function linePlace({ record }: Position) {
  return fieldPlace(record, 'reportsTo') ?? recordPlace(record)
}
