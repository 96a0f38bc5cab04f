import type { ChartModel } from './chart-model.ts'

/** Text for comparison: without case, diacritics or doubled blanks. */
export function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}

const texts = new WeakMap<ChartModel, readonly string[]>()

/** The seats in which every word of a query is found, from the top of the tree. */
export function findSeats(model: ChartModel, query: string): readonly number[] {
  const words = folded(query).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const known =
    texts.get(model) ??
    model.chart.seats.map(({ name, title = '', id = '', role = '', department = '', businessUnit = '', status }) =>
      folded([name, title, id, role, department, businessUnit, status === 'filled' ? '' : status].join(' ')),
    )
  texts.set(model, known)
  return model.order.filter((seat) => words.every((word) => known[seat]?.includes(word)))
}
