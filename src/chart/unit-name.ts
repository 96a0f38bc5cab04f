import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'

/** The name of a business unit by its id; the id where the chart gives no name. */
export function unitName(id: string | undefined, chart: IndexedChart): string | undefined {
  return id === undefined ? undefined : (namesById(chart).get(id) ?? id)
}

/** Of units with the same id the first counts. */
const namesById = perChart(
  ({ businessUnits }) => new Map(businessUnits.toReversed().map(({ id, name }) => [id, name] as const)),
)
