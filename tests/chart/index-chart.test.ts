import { describe, expect, it } from 'vitest'
import { indexedChartFrom } from '../support/lint-text.ts'

describe('the seats of a chart', () => {
  it('count a shared job once, for roles and leaders too', async () => {
    const chart = await indexedChartFrom(`positions:
  - {id: ceo, role: ceo}
  - {id: cmo, role: cmo, reportsTo: ceo, name: Ana Costa}
  - {id: cmo, role: cmo, reportsTo: ceo, name: Bo Lind}`)
    expect(chart.positions).toHaveLength(3)
    expect(chart.seats.map(({ id }) => id)).toEqual(['ceo', 'cmo'])
    expect(chart.withRole('cmo')).toHaveLength(1)
    expect(chart.leadersOf('marketing')).toHaveLength(1)
    expect(chart.sharedIds.map(({ id, jobShare }) => [id, jobShare])).toEqual([['cmo', true]])
  })

  it('keep apart what only shares an id', async () => {
    const chart = await indexedChartFrom('positions: [{id: a, title: A}, {id: a, title: B}]')
    expect(chart.seats).toHaveLength(2)
    expect(chart.positionById('a')).toBeUndefined()
    expect(chart.sharedIds.map(({ differingFields }) => differingFields)).toEqual([['title']])
  })
})

describe('the plans of a seat', () => {
  it('are those written on it and those listed for it', async () => {
    const chart = await indexedChartFrom(`positions:
  - {id: cro, succession: {candidates: [{person: Ana}]}}
  - {id: cso}
succession:
  - {position: cso, candidates: [{person: Bo}]}
  - {position: cro, candidates: [{person: Cy}]}
  - {position: nobody, candidates: [{person: Di}]}`)
    const candidates = (id: string) => {
      const seat = chart.positionById(id)
      return seat && chart.plansFor(seat).flatMap((plan) => plan.candidates.map(({ person }) => person?.name))
    }
    expect(candidates('cro')).toEqual(['Ana', 'Cy'])
    expect(candidates('cso')).toEqual(['Bo'])
  })
})

describe('whether a chart is complete', () => {
  const isComplete = async (text: string) => (await indexedChartFrom(text)).isComplete

  it.each(['ceo', 'president', 'managing-director', 'board', 'chair'])(
    'is true where a %s is at its top',
    async (role) => {
      expect(await isComplete(`positions: [{id: a, role: ${role}}, {id: b, reportsTo: a}]`)).toBe(true)
    },
  )

  it('is false where nobody at the top leads the whole', async () => {
    expect(await isComplete('positions: [{id: a, role: vp-sales}, {id: b, role: ceo, reportsTo: a}]')).toBe(false)
  })

  it('is what the chart says, where it says so', async () => {
    expect(await isComplete('complete: false\npositions: [{id: a, role: ceo}]')).toBe(false)
    expect(await isComplete('complete: true\npositions: [{id: a, role: sdr}]')).toBe(true)
  })
})
