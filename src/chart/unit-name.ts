import type { IndexedChart } from './indexed-chart.ts'

/** The name of a business unit by its id; the id where the chart gives no name. */
export function unitName(id: string | undefined, { businessUnits }: IndexedChart): string | undefined {
  return id === undefined ? undefined : (businessUnits.find((unit) => unit.id === id)?.name ?? id)
}
