import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/** A question about a seat that its words alone answer (`IndexedChart.wording`). Charts repeat those, so each wording is asked about once. */
export function perWording<Answer>(
  answer: (seat: Position, chart: IndexedChart) => Answer,
): (seat: Position, chart: IndexedChart) => Answer {
  const answers = perChart((): (readonly [Answer] | undefined)[] => [])
  return (seat, chart) => {
    const known = answers(chart)
    const wording = chart.wording(seat)
    const found = known[wording] ?? ([answer(seat, chart)] as const)
    known[wording] = found
    return found[0]
  }
}
