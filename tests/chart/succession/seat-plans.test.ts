import { describe, expect, it } from 'vitest'
import { planSeats, seatPlans } from '../../../src/chart/succession/seat-plans.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

/** Seat → the names on its plans. */
async function benches(text: string) {
  const chart = await indexedChartFrom(text)
  const plansOf = seatPlans(chart)
  return chart.seats.map((seat) => [
    `${seat.id} ${seat.title}`,
    plansOf(seat).flatMap(({ candidates }) => candidates.map(({ personReference }) => personReference)),
  ])
}

describe('seatPlans', () => {
  it('joins the plan on the seat, the plan in the list and the pools of its role and unit', async () => {
    expect(
      await benches(`
businessUnits: [{id: emea, name: EMEA}, {id: apac, name: APAC}]
positions:
  - {id: head, title: VP of Sales, businessUnit: emea, succession: {candidates: [{person: A}]}}
  - {id: other, title: VP of Sales, businessUnit: apac}
  - {id: cro, title: Chief Revenue Officer}
succession:
  - {position: head, candidates: [{person: B}]}
  - {targetRole: vp-sales, candidates: [{person: C}]}
  - {targetRole: vp-sales, businessUnit: emea, candidates: [{person: D}]}
`),
    ).toEqual([
      ['head VP of Sales', ['A', 'B', 'C', 'D']],
      ['other VP of Sales', ['C']],
      ['cro Chief Revenue Officer', []],
    ])
  })

  it('gives a plan for an id that two seats claim to both', async () => {
    expect(
      await benches(`
positions: [{id: vp, title: VP of Sales North}, {id: vp, title: VP of Sales South}]
succession: [{position: vp, candidates: [{person: A}]}]
`),
    ).toEqual([
      ['vp VP of Sales North', ['A']],
      ['vp VP of Sales South', ['A']],
    ])
  })

  it('takes the plan of a shared job once, on whichever record it stands', async () => {
    const share = (first: string, second: string) => `
positions:
  - {id: desk, title: Reception, name: Ana, jobShare: true${first}}
  - {id: desk, title: Reception, name: Eve, jobShare: true${second}}
`
    const plan = ', succession: {candidates: [{person: A}]}'
    expect(await benches(share(plan, plan))).toEqual([['desk Reception', ['A']]])
    expect(await benches(share('', plan))).toEqual([['desk Reception', ['A']]])
  })
})

describe('planSeats', () => {
  it('leads from a plan to its one seat, and from a pool or an unknown id nowhere', async () => {
    const chart = await indexedChartFrom(`
positions: [{id: cro, title: Chief Revenue Officer}]
succession: [{position: cro}, {targetRole: cro}, {position: gone}]
`)
    const seatOf = planSeats(chart)
    expect(chart.plans.map((plan) => seatOf(plan)?.id)).toEqual(['cro', undefined, undefined])
  })
})
