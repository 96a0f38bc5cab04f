import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'
import { addSeat, type Company, seatOf, soundCompany } from '../support/sound-company.ts'

/** Guards with a number in them, just below and just above it. */

async function judged(ruleId: string, chart: object) {
  const rule = rules.filter(({ id }) => id === ruleId)
  const { files, idleRules } = await lintText(JSON.stringify(chart), { rules: rule })
  return {
    findings: files.flatMap(({ findings }) => findings.filter((finding) => finding.ruleId === ruleId)),
    reason: idleRules[0]?.reason,
  }
}

describe('level-inversion', () => {
  const seats = (inverted: number, upright: number) => ({
    positions: [
      { id: 'top', title: 'Clerk', level: 5 },
      ...Array.from({ length: inverted }, (_, at) => ({ id: `i${at}`, title: 'Clerk', level: 6, reportsTo: 'top' })),
      ...Array.from({ length: upright }, (_, at) => ({ id: `u${at}`, title: 'Clerk', level: 4, reportsTo: 'top' })),
    ],
  })

  it.each([
    [2, 0],
    [3, 2],
    [4, 2],
  ])('believes the levels with %i lines upside down and %i upright', async (inverted, upright) => {
    const { findings, reason } = await judged('level-inversion', seats(inverted, upright))
    expect([findings.length, reason]).toEqual([1, undefined])
  })

  it.each([
    [3, 0],
    [3, 1],
    [5, 2],
  ])('takes 1 for the highest level with %i lines upside down and %i upright', async (inverted, upright) => {
    const { findings, reason } = await judged('level-inversion', seats(inverted, upright))
    expect(findings).toEqual([])
    expect(reason).toContain('levels rise from the top to the bottom')
  })
})

describe('person-in-several-seats', () => {
  /** A founder with two hats in a chart of so many seats. */
  const founded = (seats: number): Company => {
    const chart = soundCompany()
    seatOf(chart, 'ceo').title = 'Founder and Chief Executive Officer'
    seatOf(chart, 'service').person = 'p-ceo'
    for (let at = chart.positions.length; at < seats; at++) {
      addSeat(chart, { id: `more-${at}`, title: 'Clerk', reportsTo: 'finance-a' })
    }
    return chart
  }

  it('lets founders have several hats in a firm of less than 50 seats', async () => {
    expect((await judged('person-in-several-seats', founded(49))).findings).toEqual([])
    expect((await judged('person-in-several-seats', founded(50))).findings).toHaveLength(1)
  })
})

describe('single-report', () => {
  it('says nothing on an extract', async () => {
    const chart = soundCompany()
    addSeat(chart, { id: 'new', title: 'Clerk', reportsTo: 'finance-a1' })
    expect((await judged('single-report', chart)).findings).toHaveLength(1)
    const { findings, reason } = await judged('single-report', { ...chart, complete: false })
    expect([findings, reason]).toEqual([[], 'the chart says that it is not complete'])
  })
})
