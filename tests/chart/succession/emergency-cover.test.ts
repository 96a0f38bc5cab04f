import { expect, it } from 'vitest'
import { emergencyCover } from '../../../src/chart/succession/emergency-cover.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

async function coverOf(text: string, readyNowCounts = true) {
  const chart = await indexedChartFrom(text)
  const seat = chart.positionById('cso')
  if (!seat) throw new Error('no cso')
  const { heirs, interim, seats } = emergencyCover(chart, readyNowCounts)(seat)
  return { heirs: heirs.map(({ label }) => label.text), interim, seats: seats.map(({ id }) => id) }
}

const plan = (candidates: string) => `
positions: [{id: cso, title: Chief Sales Officer, name: Ana Costa}]
succession: [{position: cso, interimCover: [cso, Ana Costa, Zoe Hart], candidates: [${candidates}]}]
`

it('is whoever stands by or is ready now, and whoever the plan names besides the holder', async () => {
  const candidates = '{person: A, emergency: true}, {person: B, readiness: now}, {person: C, readiness: 1-2 years}'
  expect(await coverOf(plan(candidates))).toEqual({ heirs: ['A', 'B'], interim: ['Zoe Hart'], seats: [] })
  expect(await coverOf(plan(candidates), false)).toMatchObject({ heirs: ['A'] })
})

it('is whoever acts for the seat or looks after it, if anybody is there', async () => {
  expect(
    await coverOf(`
positions:
  - {id: cso, title: Chief Sales Officer, status: vacant, coveredBy: coo}
  - {id: coo, title: Chief Operating Officer}
  - {id: vp, title: VP of Sales, actingFor: cso}
  - {id: ops, title: Head of Sales Operations, actingFor: cso, status: vacant}
`),
  ).toEqual({ heirs: [], interim: [], seats: ['vp', 'coo'] })
})
