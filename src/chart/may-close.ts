import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { mayMean } from './may-hold.ts'
import { isOnSalesLadder } from './sales-ladder.ts'
import { worksInSalesOnly } from './sales-only.ts'
import { isAssistantTitle } from './titles/assistant-title.ts'
import type { Role } from './titles/roles.ts'
import { nearestAbove } from './tree-passes.ts'

/** Whether somebody closes deals, or may: by a title with that meaning, or by an unknown one among sellers. */
export function mayClose(closers: readonly Role[], chart: IndexedChart): (seat: Position) => boolean {
  const inSales = nearestAbove(chart, (seat) => chart.leads(seat, 'sales') !== false || isOnSalesLadder(seat, chart))
  return (seat) => {
    if (mayMean(seat, closers, chart) !== false) return true
    if (chart.role(seat) !== undefined) return false
    if (seat.title !== undefined && isAssistantTitle(seat.title)) return false
    const works = worksInSalesOnly(seat, chart)
    return works === true || (works === undefined && inSales(seat) !== undefined)
  }
}
