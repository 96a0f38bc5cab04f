import { describe, expect, it } from 'vitest'
import type { IndexedChart } from '../../src/chart/indexed-chart.ts'
import { mayHold, mayMean } from '../../src/chart/may-hold.ts'
import { salesHeadcount } from '../../src/chart/sales-ladder.ts'
import { seatHolders, seatStyle } from '../../src/chart/seat-style.ts'
import { titleMentions } from '../../src/chart/title-mentions.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

function seat(chart: IndexedChart, id: string) {
  const found = chart.positionById(id)
  if (!found) throw new Error(`No seat ${id}.`)
  return found
}

describe('the style of a seat', () => {
  const styleOf = async (person: string, rest = '') => {
    const chart = await indexedChartFrom(`people:
  - {id: a, name: A, style: execution}
  - {id: b, name: B, style: execution}
  - {id: c, name: C, style: strategy}
  - {id: d, name: D}
positions: [{id: cro, role: cro, person: ${person}${rest}}]`)
    return seatStyle(seat(chart, 'cro'), chart)?.style
  }

  it('is that of its holder', async () => expect(await styleOf('a')).toBe('execution'))
  it('is that of holders who lead alike', async () => expect(await styleOf('[a, b]')).toBe('execution'))
  it('is open where they do not', async () => expect(await styleOf('[a, c]')).toBeUndefined())
  it('is open where one is not recorded', async () => expect(await styleOf('[a, d]')).toBeUndefined())
  it('is open where nobody is', async () => expect(await styleOf('d')).toBeUndefined())
  it('is none of a vacant seat', async () => expect(await styleOf('a', ', status: vacant')).toBeUndefined())

  it('looks at all records of a shared job', async () => {
    const chart =
      await indexedChartFrom(`people: [{id: a, name: A, style: execution}, {id: c, name: C, style: strategy}]
positions:
  - {id: cro, role: cro, person: a, jobShare: true}
  - {id: cro, role: cro, person: c, jobShare: true}`)
    expect(seatHolders(seat(chart, 'cro'), chart).map(({ name }) => name)).toEqual(['A', 'C'])
    expect(seatStyle(seat(chart, 'cro'), chart)).toBeUndefined()
  })
})

describe('what a seat may be', () => {
  const chart = indexedChartFrom(`positions:
  - {id: cro, role: cro}
  - {id: letters, title: CRO}
  - {id: leads, title: Manager of Sales Excellence}
  - {id: cook, title: Head Chef}
  - {id: none}`)

  it.each([
    ['cro', true, true],
    ['letters', undefined, undefined],
    ['leads', false, undefined],
    ['cook', false, false],
    ['none', false, false],
  ])('%s', async (id, byMeaning, byWork) => {
    const indexed = await chart
    expect(mayMean(seat(indexed, id), ['cro', 'vp-sales'], indexed)).toBe(byMeaning)
    expect(mayHold(seat(indexed, id), ['cro', 'vp-sales'], indexed)).toBe(byWork)
  })
})

describe('words in a title', () => {
  it('count for seats without a sure role only, and from their beginning', async () => {
    const chart = await indexedChartFrom(`positions:
  - {id: analyst, title: Sales-Ops Analyst}
  - {id: laptops, title: Laptops Buyer}
  - {id: coo, title: Chief Operations Officer}`)
    const mentions = (id: string) => titleMentions(seat(chart, id), ['ops', 'operation'], chart)
    expect(['analyst', 'laptops', 'coo'].map(mentions)).toEqual([true, false, false])
  })
})

describe('the sales headcount', () => {
  it('counts people in sales at any depth, and neither the seat itself nor empty seats', async () => {
    const chart = await indexedChartFrom(`positions:
  - {id: cro, role: cro}
  - {id: vp, role: vp-sales, reportsTo: cro}
  - {id: sdrs, role: sdr-manager, reportsTo: cro}
  - {id: rep, title: Sales Representative, reportsTo: vp}
  - {id: open, role: account-executive, status: vacant, reportsTo: vp}
  - {id: plan, role: account-executive, status: planned, reportsTo: vp}
  - {id: ops, role: head-of-sales-operations, reportsTo: cro}
  - {id: cmo, role: cmo, reportsTo: cro}`)
    const headcount = salesHeadcount(chart)
    expect(['cro', 'vp', 'rep'].map((id) => headcount(seat(chart, id)))).toEqual([3, 1, 0])
  })
})
