import { describe, expect, it } from 'vitest'
import { spansOf } from '../../src/chart/spans.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const chart = () =>
  indexedChartFrom(`positions:
  - id: ceo
    title: Chief Executive Officer
    reports:
      - {id: pa, title: Executive Assistant}
      - {id: open, title: Clerk, status: vacant}
      - {id: soon, title: Clerk, status: planned}
      - {id: coo, title: Chief Operating Officer, status: vacant, reports: [{id: c1, title: Clerk}, {id: c2, title: Clerk}]}
      - {id: cfo, title: Chief Financial Officer, reports: [{id: c3, title: Clerk}]}`)

describe('spansOf', () => {
  it('counts neither assistants nor seats that are empty or planned, but empty managers', async () => {
    const { levels, bands, managers, reports } = spansOf(await chart(), false)
    expect(levels).toMatchObject([
      { layer: 1, seats: 1, managers: 1, reports: 1, widest: { manager: { id: 'ceo' }, reports: 1 } },
      { layer: 2, seats: 2, managers: 2, reports: 3, widest: { manager: { id: 'coo' }, reports: 2 } },
      { layer: 3, seats: 3, managers: 0, reports: 0, widest: undefined },
    ])
    expect(bands.map((band) => band.managers)).toEqual([2, 1, 0, 0, 0, 0])
    expect({ managers, reports }).toEqual({ managers: 3, reports: 4 })
  })

  it('counts empty and planned seats on demand', async () => {
    const { levels } = spansOf(await chart(), true)
    expect(levels.map(({ reports }) => reports)).toEqual([4, 3, 0])
  })

  it.each([
    [1, [1, 0, 0, 0, 0, 0]],
    [2, [0, 1, 0, 0, 0, 0]],
    [3, [0, 1, 0, 0, 0, 0]],
    [4, [0, 0, 1, 0, 0, 0]],
    [7, [0, 0, 1, 0, 0, 0]],
    [8, [0, 0, 0, 1, 0, 0]],
    [12, [0, 0, 0, 1, 0, 0]],
    [13, [0, 0, 0, 0, 1, 0]],
    [16, [0, 0, 0, 0, 1, 0]],
    [17, [0, 0, 0, 0, 0, 1]],
  ])('puts a span of %i into its band', async (span, bands) => {
    const reports = Array.from({ length: span }, (_, at) => `  - {id: c${at}, title: Clerk, reportsTo: top}`)
    const wide = await indexedChartFrom(`positions:\n  - {id: top, title: Owner}\n${reports.join('\n')}`)
    expect(spansOf(wide, false).bands.map(({ managers }) => managers)).toEqual(bands)
  })

  it('leaves out layers that are only planned', async () => {
    const planned = await indexedChartFrom(`positions:
  - {id: top, title: Owner}
  - {id: next, title: Clerk, reportsTo: top, status: planned}`)
    expect(spansOf(planned, false).levels).toHaveLength(1)
  })
})
