import { describe, expect, it } from 'vitest'
import { planLabel } from '../../../src/chart/succession/plan-label.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

async function labels(plans: string): Promise<readonly string[]> {
  const chart = await indexedChartFrom(`positions:\n  - {id: cro, title: CRO}\nsuccession:\n${plans}`)
  return chart.plans.map((plan) => planLabel(chart)(plan).text)
}

describe('a plan is called', () => {
  it('as its seat is', async () => {
    expect(await labels('  - {position: cro}')).toEqual(['CRO (cro)'])
  })

  it('as the role or the words say, where there is no such seat', async () => {
    expect(await labels('  - {targetRole: vp-sales}\n  - {targetRole: Wizard}\n  - {position: ghost}')).toEqual([
      'VP of sales (vp-sales)',
      'Wizard',
      'ghost',
    ])
  })

  it('what it is, where it says nothing', async () => {
    expect(await labels('  - {lastReviewed: 2026-08-01}')).toEqual(['no seat'])
  })
})
