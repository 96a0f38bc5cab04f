import { describe, expect, it } from 'vitest'
import type { Configuration } from '../../src/config/configuration.ts'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { configurationOf, lintSources, lintText, today } from '../support/lint-text.ts'
import { breaking, everyManager, everyPosition, ruleWith } from './example-rules.ts'

const found = (path: string, text: string) => sourceFrom(text, { path, origin: 'found' })
const noChart = 'services: {web: {image: nginx}}'

describe('what a run says it looked at', () => {
  it('counts charts, positions, and titles with what became of them', async () => {
    const text = `positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: cso, title: CSO, reportsTo: ceo}
  - {id: cro, role: cro, reportsTo: ceo}
  - {id: juggler, title: Juggler, reportsTo: ceo}
  - {id: nameless, reportsTo: ceo}`
    const report = await lintText(text)
    expect(report.charts).toBe(1)
    expect(report.positions).toBe(5)
    expect(report.titles).toEqual({ total: 4, resolved: 2, ambiguous: 1 })
  })

  it('counts no chart that could not be read', async () => {
    const report = await lintSources([found('a.yaml', 'positions: [{id: a}]'), sourceFrom('a: "', { path: 'b.yaml' })])
    expect([report.charts, report.positions]).toEqual([1, 1])
  })

  it('names each date once, with its origin, in order', async () => {
    const dated = (path: string, date: string) => found(path, `asOf: ${date}\npositions: [{id: a}]`)
    const report = await lintSources([
      dated('a.yaml', '2026-12-01'),
      dated('b.yaml', '2026-03-01'),
      dated('c.yaml', '2026-12-01'),
      found('d.yaml', 'positions: [{id: a}]'),
    ])
    expect(report.dates).toEqual([
      { date: '2026-03-01', from: 'chart' },
      { date: today, from: 'clock' },
      { date: '2026-12-01', from: 'chart' },
    ])
  })

  it('names a rule idle only if it had nothing to judge in any chart', async () => {
    const never = ruleWith('never', () => 'nobody has a quota')
    const flat = found('a.yaml', 'positions: [{id: a}]')
    const deep = found('b.yaml', 'positions: [{id: a}, {id: b, reportsTo: a}]')
    const rules = [never, everyPosition, everyManager]
    const alone = await lintSources([flat], { rules })
    expect(alone.idleRules).toEqual([
      { ruleId: 'every-manager', reason: 'nobody has a report' },
      { ruleId: 'never', reason: 'nobody has a quota' },
    ])
    const both = await lintSources([flat, deep], { rules })
    expect(both.idleRules.map(({ ruleId }) => ruleId)).toEqual(['never'])
    expect([alone.rulesRun, both.rulesRun]).toEqual([3, 3])
    expect(alone.ruleIds).toEqual(['every-manager', 'every-position', 'never'])
  })

  it('keeps crashes of every chart', async () => {
    const boom = (path: string) => found(path, 'positions: [{id: boom}]')
    const report = await lintSources([boom('b.yaml'), boom('a.yaml')], { rules: [breaking] })
    expect(report.crashes.map(({ path }) => path).sort()).toEqual(['a.yaml', 'b.yaml'])
  })
})

describe('files that are skipped', () => {
  const chart = found('z.yaml', 'positions: [{id: a}]')

  it('are named in a note: one by its path', async () => {
    const report = await lintSources([chart, found('docker.yaml', noChart)])
    expect(report.notes).toEqual(['Skipped docker.yaml: no org chart in a form that orglint knows.'])
    expect(report.files.map(({ source }) => source.path)).toEqual(['z.yaml'])
  })

  it('are counted where they are many, and the first three named', async () => {
    const many = ['a', 'b', 'c', 'd', 'e'].map((name) => found(`${name}.yaml`, noChart))
    expect((await lintSources([chart, ...many])).notes).toEqual([
      'Skipped 5 files (a.yaml, b.yaml, c.yaml and 2 more): no org chart in a form that orglint knows.',
    ])
  })

  it('are told apart by why', async () => {
    const report = await lintSources([chart, found('a.yaml', noChart), found('b.yaml', 'x: "')])
    expect(report.notes).toEqual([
      'Skipped a.yaml: no org chart in a form that orglint knows.',
      'Skipped b.yaml: neither readable nor, by its keys, an org chart.',
    ])
  })
})

describe('a run that checked nothing', () => {
  const problems = async (sources: readonly Source[], request: Parameters<typeof lintSources>[1] = {}) =>
    (await lintSources(sources, request)).problems

  it('is a problem, where every file was skipped', async () => {
    const [problem, ...others] = await problems([found('org/docker.yaml', noChart), found('org/x.yaml', noChart)])
    expect(others).toEqual([])
    expect(problem?.path).toBe('org/docker.yaml')
    expect(problem?.message).toMatch(/^None of the files found is an org chart/)
  })

  it('is a problem, where there was no file', async () => {
    expect(await problems([])).toEqual([{ path: '.', message: 'There is no file to check.' }])
  })

  it('is one problem and not two, where the files could not be read', async () => {
    const readProblems = [{ path: 'gone.yaml', message: 'There is no such file.' }]
    expect(await problems([], { readProblems })).toEqual(readProblems)
  })

  it('is none, where hooks hand over what they have, or where empty is allowed', async () => {
    const docker = found('docker.yaml', noChart)
    expect(await problems([docker], { skipUnrecognised: true })).toEqual([])
    expect(await problems([docker], { allowEmpty: true })).toEqual([])
  })
})

describe('the files of a report', () => {
  it('stand in the order of their paths, whatever the order of the run', async () => {
    const [a, b, c] = ['a', 'b', 'c'].map((name) => found(`${name}.yaml`, 'positions: [{id: x, title: X}]'))
    if (!a || !b || !c) throw new Error('three files')
    const once = await lintSources([a, b, c], { rules: [everyPosition] })
    expect(once.files.map(({ source }) => source.path)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
    expect(await lintSources([c, a, b], { rules: [everyPosition] })).toEqual(once)
  })

  it('are each judged by the configuration that is theirs', async () => {
    const configurations = new Map<string, Configuration>([
      ['a.yaml', configurationOf([everyPosition], { 'every-position': 'off' })],
      ['b.yaml', configurationOf([everyPosition], { 'every-position': 'info' })],
    ])
    const { files } = await lintSources(
      ['a.yaml', 'b.yaml'].map((path) => found(path, 'positions: [{id: x}]')),
      {
        rules: [everyPosition],
        configurationFor: ({ path }) => configurations.get(path) ?? configurationOf([]),
      },
    )
    expect(files.map(({ findings }) => findings.map(({ severity }) => severity))).toEqual([[], ['info']])
  })
})
