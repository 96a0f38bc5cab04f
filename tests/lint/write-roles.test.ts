import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import { readCharts } from '../../src/lint/read-charts.ts'
import { writeRoles } from '../../src/lint/write-roles.ts'
import type { Format } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** What writing makes of a chart. */
async function written(text: string, format: Format = 'yaml') {
  const configuration = builtInConfiguration([])
  const request: LintRequest = {
    sources: [sourceFrom(text, { format })],
    groups: [],
    readProblems: [],
    undecodable: [],
    configurationFor: () => configuration,
    rules: [],
    asOfFlag: undefined,
    today: '2026-11-01',
    dialect: undefined,
    skipUnrecognised: false,
    allowEmpty: false,
    inlineDirectives: true,
  }
  const [chart] = (await readCharts(request)).charts
  if (!chart) throw new Error('No chart in this text.')
  const { files, refused, unwritable } = await writeRoles(chart, () => true, request)
  return { text: files[0]?.text ?? text, refused: refused.length, unwritable: unwritable.length }
}

describe('roles are written', () => {
  it('beside titles that surely mean one, and nowhere else', async () => {
    const chart = `positions:
  - {id: a, title: Chief Sales Officer}
  - {id: b, title: CSO}
  - {id: c, title: CSO, department: Sales}
  - {id: d, title: VP of Sales, role: sales-director}
  - {id: e, title: VP of Sales, role: }
  - {id: f, title: Baker}
`
    expect(await written(chart)).toEqual({
      text: chart.replace('Chief Sales Officer', 'Chief Sales Officer, role: cso'),
      refused: 0,
      unwritable: 0,
    })
  })

  it('once into a record that an alias repeats', async () => {
    const chart = 'positions:\n  - &a {title: Sales Manager}\n  - *a\n'
    expect((await written(chart)).text).toBe('positions:\n  - &a {title: Sales Manager, role: sales-manager}\n  - *a\n')
  })

  it('not where a merge key would hand them on to somebody else; the others are', async () => {
    const chart = `positions:
  - &base {title: Sales Manager, id: a}
  - {<<: *base, id: b, title: Baker}
  - {id: c, title: Sales Director}
  - {id: d, title: Sales Team Lead}
`
    expect(await written(chart)).toEqual({
      text: chart
        .replace('title: Sales Director', 'title: Sales Director, role: sales-director')
        .replace('title: Sales Team Lead', 'title: Sales Team Lead, role: sales-team-lead'),
      refused: 1,
      unwritable: 0,
    })
  })

  it('not into a foreign chart, in which role is another word for title', async () => {
    const chart = '[{"id": 1, "title": "VP of Sales"}, {"id": 2, "title": "SDR", "managerId": 1}]'
    expect(await written(chart, 'json')).toEqual({ text: chart, refused: 0, unwritable: 2 })
  })
})
