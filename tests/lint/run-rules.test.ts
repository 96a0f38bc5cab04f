import { describe, expect, it } from 'vitest'
import { runRules } from '../../src/lint/run-rules.ts'
import { defineRule, type Rule } from '../../src/rule.ts'
import { configurationOf, indexedChartFrom, lineColumn } from '../support/lint-text.ts'
import { breaking, everyManager, everyPosition, ruleWith } from './example-rules.ts'

const chartText = `
positions:
  - id: ceo
    title: Chief Executive Officer
    person: {name: Mara Lindqvist}
  - {id: boom, title: Head of Fireworks, reportsTo: ceo, dottedLineTo: [cfo, ceo]}
  - {id: cfo, reportsTo: ceo}
`

const run = async (rules: readonly Rule[], severities: Parameters<typeof configurationOf>[1] = {}) =>
  runRules(await indexedChartFrom(chartText), rules, configurationOf(rules, severities))

describe('runRules', () => {
  it('turns what a rule reports into findings: words, place, who is concerned', async () => {
    const { findings } = await run([everyManager])
    const [only, ...others] = findings.map(({ finding }) => finding)
    expect(others).toEqual([])
    expect(only).toMatchObject({
      ruleId: 'every-manager',
      messageId: 'found',
      severity: 'error',
      message: 'ceo leads somebody.',
      entities: [
        { kind: 'position', id: 'ceo', title: 'Chief Executive Officer', role: 'ceo', name: 'Mara Lindqvist' },
      ],
      related: [],
    })
    expect(only && lineColumn(only.place)).toBe('3:9')
  })

  it('points at the field that a report names, or at the entity if it does not have the field', async () => {
    const { findings } = await run([everyPosition])
    expect(findings.map(({ finding }) => lineColumn(finding.place))).toEqual(['4:12', '6:23', '7:10'])
    expect(findings.map(({ finding }) => finding.field)).toEqual(['title', 'title', 'title'])
  })

  it('points inside a field, and at related places', async () => {
    const rule = defineRule({
      ...everyPosition,
      id: 'dotted',
      options: {},
      messages: { found: 'Dotted.' },
      check(chart, report) {
        for (const position of chart.positions) {
          const related = chart.dottedManagers(position).map((on) => ({ on, note: 'the other end' }))
          if (related.length === 0) continue
          report({ on: position, field: 'dottedLineTo.1', messageId: 'found', data: {}, related, value: 'ceo' })
        }
        return undefined
      },
    })
    const [finding] = (await run([rule])).findings.map((each) => each.finding)
    expect(finding && lineColumn(finding.place)).toBe('6:78')
    expect(finding?.value).toBe('ceo')
    expect(finding?.related.map(({ place, note }) => `${lineColumn(place)} ${note}`)).toEqual([
      '7:10 the other end',
      '3:9 the other end',
    ])
    expect(finding?.entities.map(({ id }) => id)).toEqual(['boom', 'cfo', 'ceo'])
  })

  it('uses the severity and the options of the configuration', async () => {
    const seen: unknown[] = []
    const rule = ruleWith('asks', (_chart, _report, options) => void seen.push(options), {
      options: { max: { type: 'integer', default: 3, description: 'How many.' } },
    })
    const { findings } = await run([rule, everyManager], { 'every-manager': 'info' })
    expect(seen).toEqual([{ max: 3 }])
    expect(findings.map(({ finding }) => finding.severity)).toEqual(['info'])
  })

  it('does not run a rule that is off, one that is not configured, or one without a check', async () => {
    const formatRule = ruleWith('format', undefined)
    expect(await run([everyPosition, formatRule], { 'every-position': 'off' })).toEqual({
      findings: [],
      crashes: [],
      idle: [],
      judged: [],
    })
    const chart = await indexedChartFrom(chartText)
    expect(runRules(chart, [everyPosition], configurationOf([])).findings).toEqual([])
  })

  it('tells rules that judged something from those that had nothing to judge', async () => {
    const idle = ruleWith('idle', () => 'nobody has a quota')
    const { judged, idle: reasons } = await run([everyPosition, idle])
    expect(judged).toEqual(['every-position'])
    expect(reasons).toEqual([{ ruleId: 'idle', reason: 'nobody has a quota' }])
  })
})

describe('a rule that throws', () => {
  it('loses its own findings and no others', async () => {
    const { findings, crashes, judged, idle } = await run([everyManager, breaking, everyPosition])
    expect(findings.map(({ finding }) => finding.ruleId)).toEqual([
      'every-manager',
      'every-position',
      'every-position',
      'every-position',
    ])
    expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['breaking'])
    expect([judged, idle]).toEqual([['every-manager', 'every-position'], []])
  })

  it('is reported with the file, the error, and what it looked at last', async () => {
    const [crash] = (await run([breaking])).crashes
    expect(crash).toMatchObject({
      ruleId: 'breaking',
      path: 'chart.yaml',
      entity: { kind: 'position', id: 'boom', title: 'Head of Fireworks' },
    })
    expect(crash?.error).toEqual(new TypeError('This rule is broken'))
    expect(crash?.place && lineColumn(crash.place)).toBe('6:10')
  })

  it('is told by the entity it asked about last, too', async () => {
    const rule = ruleWith('asking', (chart) => {
      const [first, second] = chart.positions
      if (first && second && chart.depth(first) === 0) throw new Error('no')
      return undefined
    })
    expect((await run([rule])).crashes[0]?.entity?.id).toBe('ceo')
  })

  it('may do so before it looks at anything, and with anything', async () => {
    const rule = ruleWith('early', () => {
      throw 'a text'
    })
    const [crash] = (await run([rule])).crashes
    expect(crash).toMatchObject({ ruleId: 'early', entity: undefined, place: undefined })
    expect(crash?.error).toBeInstanceOf(Error)
    expect(crash?.error.message).toBe('a text')
  })

  it('may do so only once', async () => {
    let runs = 0
    const rule = ruleWith('flaky', (chart) => {
      for (const _ of chart.positions) if (runs++ === 0) throw new Error('the first time')
      return undefined
    })
    const [crash] = (await run([rule])).crashes
    expect(crash?.error.message).toBe('the first time')
  })

  it('may report something that is no entity', async () => {
    const rule = ruleWith('careless', (_chart, report) => {
      report({ on: undefined as never, messageId: 'found', data: {} })
      return undefined
    })
    const { crashes, findings } = await run([rule, everyManager])
    expect(crashes.map(({ ruleId }) => ruleId)).toEqual(['careless'])
    expect(findings).toHaveLength(1)
  })
})

describe('a finding that is graver or milder than its rule', () => {
  const milder = ruleWith(
    'milder',
    (chart, report) => {
      for (const on of chart.positions.slice(0, 1))
        report({ on, messageId: 'found', data: { id: 'x' }, severity: 'info' })
      return undefined
    },
    { severity: 'error' },
  )

  it.each([
    ['error', 'info'],
    ['warn', 'warn'],
  ] as const)('where the rule is set to %s is of severity %s', async (set, severity) => {
    const { findings } = await run([milder], { milder: set })
    expect(findings.map(({ finding }) => finding.severity)).toEqual([severity])
  })
})
