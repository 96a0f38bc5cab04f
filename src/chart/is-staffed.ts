import type { Position } from './chart.ts'

/** Whether somebody works in a seat, as far as the chart says: it is neither empty nor only planned. An anonymous seat counts. */
export function isStaffed({ vacant, status }: Position): boolean {
  return !vacant && status !== 'planned'
}
