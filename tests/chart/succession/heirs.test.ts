import { describe, expect, it } from 'vitest'
import { hasCandidate, heirsIn, readiestHeir } from '../../../src/chart/succession/heirs.ts'
import { chartFromText } from '../../support/chart-text.ts'

async function plansOf(candidates: readonly string[], rest = '') {
  const chart = await chartFromText(`
people: [{id: p-ana, name: Ana Costa}, {id: p-bo, name: Bo Lind}, {id: p-cy, name: Cy Roth}]
positions: [{id: cso, title: Chief Sales Officer, person: p-ana}]
succession:
  - {position: cso, candidates: [${candidates.join(', ')}]}
${rest}`)
  return { plans: chart.plans, holders: chart.positions[0]?.holders ?? [] }
}

describe('heirsIn', () => {
  it('counts everybody once, with the soonest readiness and every sign', async () => {
    const { plans } = await plansOf(
      ['{person: p-bo, readiness: ready-3-plus-years}', '{person: p-bo, emergency: true}'],
      '  - {position: cso, candidates: [{person: p-bo, readiness: Ready in 1-2 Years, candidateType: external}]}',
    )
    const [heir, ...others] = heirsIn(plans)
    expect(others).toEqual([])
    expect([heir?.label.text, heir?.readiness, heir?.emergency, heir?.external]).toEqual([
      'Bo Lind',
      'ready-1-2-years',
      true,
      true,
    ])
    expect(heir?.candidates).toHaveLength(3)
  })

  it('leaves out the holder and places that are kept free', async () => {
    const { plans, holders } = await plansOf(['{person: p-ana}', '{person: TBD}', '{person: p-cy}'])
    expect(heirsIn(plans, holders).map(({ label }) => label.text)).toEqual(['Cy Roth'])
  })

  it('keeps somebody whom the chart does not know by what the plan calls them', async () => {
    const { plans } = await plansOf(['{person: Kim Doe, candidateType: external}', '{person: Kim Doe}'])
    expect(heirsIn(plans).map(({ person, label }) => [person, label])).toEqual([
      [undefined, { text: 'Kim Doe', redacted: 'somebody' }],
    ])
  })
})

describe('hasCandidate', () => {
  it('takes the holder for one, and a free place for none', async () => {
    expect(hasCandidate((await plansOf(['{person: p-ana}'])).plans)).toBe(true)
    expect(hasCandidate((await plansOf(['{person: TBD}'])).plans)).toBe(false)
    expect(hasCandidate((await plansOf([])).plans)).toBe(false)
  })
})

describe('readiestHeir', () => {
  it('is whoever is ready first, then whoever ranks better, then whoever is named first', async () => {
    const names = async (candidates: readonly string[]) =>
      readiestHeir(heirsIn((await plansOf(candidates)).plans))?.label.text
    expect(await names(['{person: p-bo, readyInMonths: 18}', '{person: p-cy, readyInMonths: 3}'])).toBe('Cy Roth')
    expect(
      await names([
        '{person: p-bo, readiness: ready-now, ranking: 2}',
        '{person: p-cy, readiness: ready-now, ranking: 1}',
      ]),
    ).toBe('Cy Roth')
    expect(await names(['{person: p-cy, readiness: now}', '{person: p-bo, readiness: now}'])).toBe('Cy Roth')
    expect(await names(['{person: p-cy}'])).toBeUndefined()
  })
})
