import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

const only = (...ids: readonly string[]) => rules.filter(({ id }) => ids.includes(id))

/** The messages of one rule. */
async function messages(ruleId: string, text: string, asOfFlag?: string, today = '2026-11-01') {
  const report = await lintText(text, { rules: only(ruleId), asOfFlag, today })
  return report.files.flatMap(({ findings }) => findings.map(({ message }) => message))
}

describe('the date that a chart is judged by', () => {
  const vacancy = (asOf: string) =>
    `asOf: ${asOf}\npositions: [{id: support, title: Head of Support, status: vacant, statusSince: 2026-08-02}]\n`

  it('is told with the findings and in the report', async () => {
    expect(await messages('vacancy-too-long', vacancy('2026-11-01'))).toEqual([
      expect.stringContaining('empty for 91 days, since 2026-08-02, and 90 days are the limit (as of 2026-11-01).'),
    ])
    const { dates } = await lintText(vacancy('2026-11-01'), { rules: only('vacancy-too-long') })
    expect(dates).toEqual([{ date: '2026-11-01', from: 'chart' }])
  })

  it('gives way to the flag', async () => {
    expect(await messages('vacancy-too-long', vacancy('2026-11-01'), '2026-10-31')).toEqual([])
  })

  it('may be a month: then only what holds on each of its days is reported', async () => {
    expect(await messages('vacancy-too-long', vacancy('2026-10'))).toEqual([])
    expect(await messages('vacancy-too-long', vacancy('2026-11'))).toEqual([
      expect.stringContaining(
        'empty for at least 91 days, since 2026-08-02, and 90 days are the limit (as of 2026-11).',
      ),
    ])
    const { dates } = await lintText(vacancy('2026-11'), { rules: only('vacancy-too-long') })
    expect(dates).toEqual([{ date: '2026-11-01', from: 'chart', month: '2026-11' }])
  })
})

describe('the age of a chart', () => {
  const chart = 'asOf: 2026-01-01\npositions: [{id: ceo, title: Chief Executive Officer}]\n'

  it('counts up to today, whatever date the chart is judged by', async () => {
    expect(await messages('chart-stale', chart)).toEqual([
      'This chart shows how things were on 2026-01-01, 304 days before 2026-11-01. People and lines have moved on. Go through it and update asOf.',
    ])
  })

  it('counts up to the flag', async () => {
    expect(await messages('chart-stale', chart, '2026-03-01')).toEqual([])
  })
})
