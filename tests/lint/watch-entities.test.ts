import { expect, it } from 'vitest'
import { watchEntities } from '../../src/lint/watch-entities.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const chart = await indexedChartFrom(`positions:
  - {id: ceo, title: CEO}
  - {id: a, title: Clerk, reportsTo: ceo}
  - {id: b, title: Clerk, reportsTo: ceo}
`)
const [ceo, a, b] = chart.positions

it('remembers who was looked at last: in a list, asked about, answered, or in a list that was answered', () => {
  const watched = watchEntities(chart)
  expect(watched.last()).toBeUndefined()
  if (!ceo || !a) throw new Error('There is no position.')
  expect(watched.chart.positions[2]).toBe(b)
  expect(watched.last()).toBe(b)
  watched.chart.depth(a)
  expect(watched.last()).toBe(a)
  expect(watched.chart.manager(a)).toBe(ceo)
  expect(watched.last()).toBe(ceo)
  const reports = watched.chart.reports(ceo)
  expect(watched.last()).toBe(ceo)
  expect(reports[1]).toBe(b)
  expect(watched.last()).toBe(b)
})
