import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { mayMean } from './may-hold.ts'
import { isOnSalesLadder } from './sales-ladder.ts'
import { worksInSalesOnly } from './sales-only.ts'
import { isAssistantTitle } from './titles/assistant-title.ts'
import type { Role } from './titles/roles.ts'
import { nearestAbove } from './tree-passes.ts'

/** The seats that close deals, or may: by a title with that meaning, or by an unknown one among sellers. In order of place. */
export function mayClose(closers: readonly Role[], chart: IndexedChart): readonly Position[] {
  const inSales = nearestAbove(chart, (seat) => chart.leads(seat, 'sales') !== false || isOnSalesLadder(seat, chart))
  const byWords = (seat: Position): boolean | undefined => {
    if (mayMean(seat, closers, chart) !== false) return true
    if (chart.role(seat) !== undefined) return false
    if (seat.title !== undefined && isAssistantTitle(seat.title)) return false
    return worksInSalesOnly(seat, chart)
  }
  return chart
    .seatsInWords((seat) => byWords(seat) !== false)
    .filter((seat) => byWords(seat) === true || inSales(seat) !== undefined)
}
