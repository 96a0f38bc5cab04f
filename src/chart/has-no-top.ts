import type { IndexedChart } from './indexed-chart.ts'

/**
 * Whether every position has a manager, so that the lines run in a circle. A chart with a line that leads outside or
 * nowhere may have its top there.
 */
export function hasNoTop(chart: IndexedChart): boolean {
  return chart.seats.length > 0 && chart.seats.every((seat) => ['managed', 'self'].includes(chart.managerState(seat)))
}
