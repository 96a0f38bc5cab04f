import type { IndexedChart } from './indexed-chart.ts'

/** A question about a chart that several rules ask: worked out once for each chart. */
export function perChart<Answer>(answer: (chart: IndexedChart) => Answer): (chart: IndexedChart) => Answer {
  const known = new WeakMap<IndexedChart, Answer>()
  return (chart) => {
    const found = known.get(chart)
    if (found !== undefined) return found
    const worked = answer(chart)
    known.set(chart, worked)
    return worked
  }
}
