import { count } from '../wording.ts'
import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { salesHeadcount, surelySells } from './sales-ladder.ts'

/** Those right below a seat who work in sales or have somebody in sales below, the first few, each with a note. */
export function salesForce(
  chart: IndexedChart,
): (seat: Position) => readonly { readonly on: Position; readonly note: string }[] {
  const headcount = salesHeadcount(chart)
  return (seat) =>
    chart
      .reports(seat)
      .filter((report) => headcount(report) > 0 || surelySells(report, chart))
      .slice(0, 3)
      .map((on) => ({
        on,
        note: headcount(on) > 0 ? `${count(headcount(on), 'person', 'people')} in sales below` : 'works in sales',
      }))
}
