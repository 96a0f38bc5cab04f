import { expect, it } from 'vitest'
import { leavingHolder } from '../../../src/chart/succession/leaving-holder.ts'
import { indexedChartFrom, today } from '../../support/lint-text.ts'

it.each(['[a, b, c]', '[c, b, a]'])('of several who leave, the first to go is meant: %s', async (holders) => {
  const chart = await indexedChartFrom(`people:
  - {id: a, name: A, leavingOn: 2026-12-31}
  - {id: b, name: B, leavingOn: 2026-11-30}
  - {id: c, name: C}
positions: [{id: s, title: Clerk, jobShare: true, person: ${holders}}]
`)
  const people = chart.positions[0]?.holders ?? []
  const date = { date: today, from: 'clock' } as const
  expect(leavingHolder(people, 90, date)?.id).toBe('b')
  expect(leavingHolder(people, 10, date)).toBeUndefined()
})
