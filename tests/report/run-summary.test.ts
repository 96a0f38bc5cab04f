import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import type { LintReport } from '../../src/lint/lint-report.ts'
import type { FormatContext } from '../../src/report/format.ts'
import { stylish } from '../../src/report/stylish.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf, tellingPalette } from '../support/lint-report.ts'

const chart = sourceOf(
  'org/chart.yaml',
  `positions:
  - id: ceo
    title: Chief Executive Officer
    name: Bo Lind
  - id: cro
    title: Chief Revenue Officer
    reportsTo: ceo
  - {id: bad, name: "\u001b[31mEve\u202e"}
`,
)

const cro = findingAt(placeOf(chart, 'cro'), 'cso-style-cro-without-peers', {
  message:
    'Ana Costa leads by execution but sits in the Chief Revenue Officer seat (cro), and nobody beside them under Bo Lind (ceo) leads marketing or customer success.',
})
const wide = findingAt(placeOf(chart, 'Bo Lind'), 'span-too-wide', {
  severity: 'warn',
  message: 'Bo Lind has 14 reports.',
})

/** The closing lines alone. */
function closing(report: Partial<LintReport>, context: Partial<FormatContext> = {}, findings: readonly Finding[] = []) {
  const text = stylish(reportOf(findings, { charts: 1, positions: 60, ...report }), contextOf(context))
  return (text.split('\n\n').at(-1) ?? '').trimEnd().split('\n')
}

describe('the summary of stylish', () => {
  it('says what was looked at when nothing is wrong', () => {
    expect(closing({}, {}, [])).toEqual(['No problems in 60 positions (1 chart, 0 files).'])
  })

  it('counts in the singular', () => {
    expect(closing({ positions: 1 }, {}, [cro, wide, { ...wide, severity: 'info' }])).toEqual([
      '1 error, 1 warning, 1 note in 1 position (1 chart, 1 file).',
    ])
  })

  it('counts in the plural', () => {
    const note = { ...wide, severity: 'info' } as const
    expect(closing({ charts: 2 }, {}, [cro, cro, wide, wide, note, note])).toEqual([
      '2 errors, 2 warnings, 2 notes in 60 positions (2 charts, 1 file).',
    ])
  })

  it('does not take a run for clean that judged no chart', () => {
    expect(closing({ charts: 0, positions: 0 })).toEqual(['No chart was judged.'])
    expect(closing({ charts: 0, positions: 0 }, {}, [cro])).toEqual(['1 error. No chart was judged.'])
    const problems = [{ path: 'a', message: 'x' }]
    expect(closing({ charts: 0, positions: 0, problems })).toEqual(['1 path could not be read. No chart was judged.'])
    expect(closing({ problems })).toEqual([
      '1 path could not be read. No other problems in 60 positions (1 chart, 0 files).',
    ])
  })

  it('says which date was used and where it comes from', () => {
    const dates = (['flag', 'chart', 'configuration', 'clock'] as const).map((from, at) => ({
      date: `2026-11-0${at + 1}`,
      from,
    }))
    expect(closing({ dates: dates.slice(1, 2) })[1]).toBe('Dates judged as of 2026-11-02 (from the chart).')
    expect(closing({ dates: dates.slice(0, 2) }, { width: 100 })[1]).toBe(
      'Dates judged as of 2026-11-01 (from --as-of) and 2026-11-02 (from the chart).',
    )
    expect(closing({ dates }, { width: 200 })[1]).toBe(
      'Dates judged as of 2026-11-01 (from --as-of), 2026-11-02 (from the chart), 2026-11-03 (from the configuration) and 1 more.',
    )
    expect(closing({ dates: dates.slice(3) })[1]).toBe('Dates judged as of 2026-11-04 (today).')
  })

  it('says how many titles were understood', () => {
    expect(closing({ titles: { total: 60, resolved: 41, ambiguous: 2 } })[1]).toBe(
      '41 of 60 titles understood, 2 ambiguous.',
    )
    expect(closing({ titles: { total: 1, resolved: 1, ambiguous: 0 } })[1]).toBe('1 of 1 title understood.')
  })

  it('names the rules that had nothing to judge', () => {
    const idle = (amount: number) =>
      Array.from({ length: amount }, (_, at) => ({ ruleId: `rule-number-${at + 1}`, reason: 'x' }))
    expect(closing({ idleRules: idle(1) })[1]).toBe('1 of 20 rules had nothing to judge: rule-number-1.')
    expect(closing({ idleRules: idle(8) }).slice(1)).toEqual([
      '8 of 20 rules had nothing to judge: rule-number-1, rule-number-2, rule-number-3,',
      'rule-number-4, rule-number-5, rule-number-6, rule-number-7, rule-number-8.',
    ])
    const category = (id: string) => (id === 'rule-number-1' ? 'titles' : 'ladder')
    const rule = (id: string) => ({ category: category(id), severity: 'warn', summary: '' }) as const
    expect(closing({ idleRules: idle(9) }, { rule }).slice(1)).toEqual([
      '9 of 20 rules had nothing to judge: 1 on titles and 8 on ladder. --format json',
      'names them and says why.',
    ])
    expect(closing({ rulesRun: 0 })[1]).toBe('No rule is on, so nothing was judged.')
  })

  it('counts what was silenced, by what, and what --quiet hides', () => {
    const silenced = (['directive', 'data', 'data', 'baseline'] as const).map((by) => ({
      finding: cro,
      by,
      reason: undefined,
    }))
    const files = [{ source: chart, findings: [], silenced }]
    expect(closing({ files }, { hidden: 1, width: 200 })).toEqual([
      'No problems in 60 positions (1 chart, 1 file).',
      '4 findings are silenced: 1 by a comment, 2 in the chart and 1 by the baseline. --no-inline-config shows what charts silence.',
      '1 finding is hidden by --quiet.',
    ])
  })

  it('says what comes with a fix or a suggestion', () => {
    const fix = { description: 'Remove it', edits: [] }
    const findings = [
      { ...cro, fix },
      { ...wide, fix, suggestions: [fix] },
      { ...cro, suggestions: [fix] },
    ]
    expect(closing({}, {}, findings)[1]).toBe('2 findings can be fixed with --fix and 1 more with --fix-suggestions.')
    expect(closing({}, {}, findings.slice(0, 1))[1]).toBe('1 finding can be fixed with --fix.')
  })

  it('passes on notes, safe to print', () => {
    expect(closing({ notes: ['Skipped \u001bx.yaml: no org chart.'] })[1]).toBe('Skipped \\u001bx.yaml: no org chart.')
  })

  it('says once how to learn more, of a rule that has a page', () => {
    const rule = (id: string) =>
      id === 'span-too-wide' ? ({ category: 'hierarchy', severity: 'warn', summary: 'x' } as const) : undefined
    expect(closing({}, { rule }, [cro, wide, wide])[1]).toBe(
      'Why it matters and what to do: orglint explain span-too-wide',
    )
  })

  it('is green only where something was judged and nothing found', () => {
    const palette = tellingPalette
    expect(closing({}, { palette })[0]).toMatch(/^<bold><green>No problems/)
    expect(closing({ positions: 0 }, { palette })[0]).toMatch(/^<bold><yellow>No problems in 0 positions/)
    expect(closing({}, { palette }, [wide])[0]).toMatch(/^<bold><yellow>1 warning/)
    expect(closing({}, { palette }, [cro])[0]).toMatch(/^<bold><red>1 error/)
    expect(closing({ problems: [{ path: 'a', message: 'b' }] }, { palette })[0]).toMatch(/^<bold><red>1 path/)
  })
})
