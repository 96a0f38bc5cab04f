import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Fix } from '../../src/finding.ts'
import type { ChooseFix } from '../../src/lint/choose-edits.ts'
import { fixChooser } from '../../src/lint/choose-fix.ts'
import { type FixedRun, lintAndFix } from '../../src/lint/lint-and-fix.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import { defineRule, type Rule } from '../../src/rule.ts'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { configurationOf } from '../support/lint-text.ts'

const common = {
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A test.',
  sources: ['A test.'],
  messages: { found: 'Something is wrong.' },
} as const

/** Counts the level of every position up to a limit, one by each repair. */
const counting = (limit: number): Rule =>
  defineRule({
    ...common,
    id: 'counting',
    check(chart, report) {
      for (const on of chart.positions) {
        const { level = 0 } = on
        if (level >= limit) continue
        const fix = { description: 'Count on', edits: [{ on, field: 'level', set: level + 1 }] }
        report({ on, field: 'level', messageId: 'found', data: {}, fix })
      }
      return undefined
    },
  })

const safeOnly: ChooseFix = ({ fix }) => fix

function fixed(
  sources: readonly Source[],
  rules: readonly Rule[],
  choose: ChooseFix = safeOnly,
  request: Partial<LintRequest> = {},
): Promise<FixedRun> {
  const configuration = configurationOf(rules)
  return lintAndFix(
    {
      sources,
      readProblems: [],
      undecodable: [],
      groups: [],
      configurationFor: (source) => {
        if (!sources.includes(source)) throw new Error(`${source.path} is not what was read.`)
        return configuration
      },
      rules,
      asOfFlag: undefined,
      today: '2026-11-01',
      dialect: undefined,
      skipUnrecognised: false,
      allowEmpty: false,
      inlineDirectives: true,
      ...request,
    },
    choose,
  )
}

const chart = sourceFrom('positions:\n  - {id: a, level: 0} # first\n  - {id: b, level: 1}\n')

describe('fixing', () => {
  it('goes on until nothing is left, and reports on the new text', async () => {
    const { after, files } = await fixed([chart], [counting(3)])
    expect(files).toEqual([
      {
        source: chart,
        text: 'positions:\n  - {id: a, level: 3} # first\n  - {id: b, level: 3}\n',
        findings: 5,
      },
    ])
    expect(after.files[0]?.findings).toEqual([])
    expect(after.files[0]?.source.text).toBe(files[0]?.text)
  })

  it('stops after ten rounds', async () => {
    const { after, files } = await fixed([chart], [counting(100)])
    expect(files[0]?.text).toContain('{id: a, level: 10}')
    expect(after.files[0]?.findings.length).toBe(2)
  })

  it('throws a round away after which the file would not parse, and says so', async () => {
    const breaking: ChooseFix = (finding): Fix | undefined =>
      finding.fix && { description: 'Break it', edits: [{ start: 0, end: 0, text: '}' }] }
    const other = sourceFrom('positions: [{id: c, level: 0}]\n', { path: 'other.yaml' })
    const mixed: ChooseFix = (finding) => (finding.place.source.path === 'other.yaml' ? finding.fix : breaking(finding))
    const { after, files } = await fixed([chart, other], [counting(1)], mixed)
    expect(files.map(({ source, text }) => [source.path, text])).toEqual([
      ['other.yaml', 'positions: [{id: c, level: 1}]\n'],
    ])
    expect(after.notes).toEqual([
      'chart.yaml: fixes of counting were thrown away, since with them the file would no longer parse. This is a mistake in orglint; please report it.',
    ])
    expect(after.files[0]?.findings.length).toBe(1)
  })

  it('leaves alone what a comment silences', async () => {
    const silenced = sourceFrom('positions:\n  - {id: a, level: 0} # orglint-disable-line counting -- so it is\n')
    const { files, after } = await fixed([silenced], [counting(3)])
    expect(files).toEqual([])
    expect(after.files[0]?.silenced.length).toBe(1)
  })

  it('changes of a chart group only the files that were named', async () => {
    const named = sourceFrom('positions: [{id: a, level: 0}]\n', { path: 'a.yaml' })
    const found = sourceFrom('positions: [{id: b, level: 0}]\n', { path: 'b.yaml', origin: 'found' })
    const groups = [{ name: 'all', sources: [named, found], missing: [] }]
    const { files } = await fixed([named, found], [counting(1)], safeOnly, { groups })
    expect(files.map(({ source }) => source.path)).toEqual(['a.yaml'])
    const everything = [{ ...named, origin: 'found' as const }, found]
    const whole = [{ name: 'all', sources: everything, missing: [] }]
    const both = await fixed(everything, [counting(1)], safeOnly, { groups: whole })
    expect(both.files.map(({ source }) => source.path)).toEqual(['a.yaml', 'b.yaml'])
  })

  it('does nothing where no rule is on', async () => {
    const configurationFor = () => builtInConfiguration([])
    expect((await fixed([chart], [], safeOnly, { configurationFor })).files).toEqual([])
  })
})

describe('the choice of fixes', () => {
  const fix = (description: string): Fix => ({ description, edits: [] })
  const finding = {
    ruleId: 'counting',
    messageId: 'found',
    severity: 'warn',
    message: 'Something is wrong.',
    place: { source: chart, start: 0, end: 1 },
    entities: [],
    related: [],
  } as const
  const rules = [counting(1)]
  const all = { suggestions: false, categories: undefined, ruleIds: undefined }
  const safe = { ...finding, fix: fix('safe'), suggestions: [fix('other')] }
  const one = { ...finding, suggestions: [fix('one')] }
  const two = { ...finding, suggestions: [fix('one'), fix('two')] }

  it('takes fixes, and a suggestion only where that is asked for and there is just one', () => {
    const choose = fixChooser(all, rules)
    expect([safe, one, two, finding].map((each) => choose(each)?.description)).toEqual([
      'safe',
      undefined,
      undefined,
      undefined,
    ])
    const follow = fixChooser({ ...all, suggestions: true }, rules)
    expect([safe, one, two, finding].map((each) => follow(each)?.description)).toEqual([
      'safe',
      'one',
      undefined,
      undefined,
    ])
  })

  it('keeps to categories and rules', () => {
    expect(fixChooser({ ...all, categories: new Set(['hierarchy']) }, rules)(safe)).toBeDefined()
    expect(fixChooser({ ...all, categories: new Set(['matrix']) }, rules)(safe)).toBeUndefined()
    expect(fixChooser({ ...all, ruleIds: new Set(['counting']) }, rules)(safe)).toBeDefined()
    expect(fixChooser({ ...all, ruleIds: new Set(['other']) }, rules)(safe)).toBeUndefined()
  })
})
