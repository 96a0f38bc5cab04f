import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/report/html.ts'
import type { HtmlData } from '../../src/report/html-data.ts'
import { contextOf } from '../support/lint-report.ts'
import { run } from '../support/run-main.ts'
import { attack, bad, broken, samples, silenced } from '../support/sample-reports.ts'

/** What stands in the HTML report; how it looks and works is tested in tests/page. */

const dataBlock = /<script id="data" type="application\/json">(.*?)<\/script>/s

function dataIn(page: string): HtmlData {
  return JSON.parse(dataBlock.exec(page)?.[1] ?? '')
}

const lint = async (chart: string, ...flags: readonly string[]) => {
  const { printed } = await run(['chart.yaml', '-f', 'html', ...flags], { files: { 'chart.yaml': chart } })
  return dataIn(printed)
}

describe('the page', () => {
  it.each(samples)('of %s has one program, one style and one block of data, and its policy knows them', (_, report) => {
    const page = html(report, contextOf({ frames: true }))
    const scripts = [...page.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs)].map(([, text = '']) => text)
    const [, style = ''] = /<style>(.*?)<\/style>/s.exec(page) ?? []
    expect(scripts).toHaveLength(2)
    const hash = (text = '') => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page) ?? []
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash(scripts[1])}; base-uri 'none'; form-action 'none'`,
    )
    expect(dataBlock.exec(page)?.[1]).not.toContain('<')
    expect(page.endsWith('</html>\n')).toBe(true)
  })

  it('takes no address from anywhere', () => {
    const page = html(attack, contextOf({ frames: true })).replace(dataBlock, '')
    expect(page.match(/\b(?:src|href|action)=|url\(|@import/g)).toBe(null)
  })

  it('does not fill in what a name writes like one of its own places', async () => {
    const { printed } = await run(['chart.yaml', '-f', 'html'], {
      files: { 'chart.yaml': 'organization: "{{data}} & {{policy}}"\npositions: [{id: a, title: CEO}]\n' },
    })
    expect(printed).toContain('<title>{{data}} &amp; {{policy}}: org chart review</title>')
    expect(dataIn(printed).charts[0]?.organization).toBe('{{data}} & {{policy}}')
  })
})

describe('its data', () => {
  it('holds findings, what could not be read and what broke off', () => {
    const { findings, tone, verdict } = dataIn(html(broken, contextOf()))
    expect(findings.map(({ path, severity, rule }) => [path, severity, rule])).toEqual([
      ['org/chart.yaml', 'error', 'syntax'],
      ['gone.yaml', 'error', undefined],
      ['org/chart.yaml', 'error', 'span-too-wide'],
      ['org/chart.yaml', 'error', 'self-report'],
    ])
    expect({ tone, verdict }).toEqual({
      tone: 'bad',
      verdict: '1 path could not be read and 2 rules broke off. 1 error in 12 positions (1 chart, 1 file).',
    })
  })

  it('holds what silences a finding, and why', () => {
    expect(dataIn(html(silenced, contextOf())).findings.map(({ silenced, reason }) => [silenced, reason])).toEqual([
      ['Silenced by a comment', 'arrives in May | "really"'],
      ['Silenced in the chart', undefined],
      ['Silenced by the baseline', 'known since 2025'],
    ])
  })

  it('shows the lines that a finding points at, unless they are not wanted', () => {
    const frames = (isWanted: boolean) =>
      dataIn(html(bad, contextOf({ frames: isWanted }))).findings.map(({ frame }) => frame)
    expect(frames(true)[2]).toBe('4 |     reportsTo: CEO\n  |                ^^^')
    expect(frames(false)).toEqual([undefined, undefined, undefined])
  })

  it('writes marks that turn the direction of writing, and escape sequences, as what they are', () => {
    const [finding] = dataIn(html(attack, contextOf())).findings
    expect(finding?.message).toContain('\\u001b[31mred \\u202eback \\u0000 \\ud800')
  })
})

describe('the chart in it', () => {
  it('leads from a finding to the seat in whose record it stands, or whose holder or plan it is about', async () => {
    const { findings, charts } = await lint(
      `people:
  - {id: p-1, name: Ana Costa, style: wild}
positions:
  - id: ceo
    title: Chief Executive Officer
    person: p-1
    reports:
      - {id: cro, title: Chief Revenue Officer, name: Bo Lind, reportsTo: nobody}
succession:
  - {position: cro, candidates: [{person: p-9}]}
`,
    )
    const names = charts[0]?.seats.map(({ name }) => name)
    expect(names).toEqual(['Ana Costa', 'Bo Lind'])
    const seats = findings.map(({ line, seat }) => [line, names?.[seat ?? -1]])
    expect(seats).toContainEqual([2, 'Ana Costa'])
    expect(seats).toContainEqual([8, 'Bo Lind'])
    expect(seats).toContainEqual([10, 'Bo Lind'])
  })

  it('cuts a reporting loop once, and gives a shared job one seat', async () => {
    const { charts } = await lint(
      `positions:
  - {id: a, title: One, reportsTo: b}
  - {id: b, title: Two, reportsTo: a}
  - {id: c, title: Three, name: Ana Costa, reportsTo: b}
  - {id: c, title: Three, name: Bo Lind, reportsTo: b}
`,
    )
    expect(charts[0]?.seats.map(({ name, manager, isLoop }) => [name, manager, isLoop])).toEqual([
      ['One', undefined, true],
      ['Two', 0, undefined],
      ['Ana Costa, Bo Lind', 1, undefined],
    ])
  })

  it('has no name, no line and no fix in it where they must not be shown', async () => {
    const data = await lint(
      `organization: Costa & Daughters
positions:
  - {id: ceo, title: Chief Executive Officer, name: Ana Costa}
  - {id: x, title: Assistant to Ana Costa, name: Bo Lind, reportsTo: Ana Costa, department: Team Ana Costa}
`,
      '--redact',
    )
    const text = JSON.stringify(data)
    expect(text).not.toMatch(/Ana|Bo Lind/)
    expect(data.findings.length).toBeGreaterThan(0)
    expect(data.findings.some(({ frame, fixes }) => frame !== undefined || fixes !== undefined)).toBe(false)
    expect(data.charts[0]?.seats[1]?.name).toMatch(/^person-[0-9a-f]{8}$/)
  })
})
