import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { definePlugin, defineRule, type LintResult, OrgLint, OrgLintError } from '../../src/index.ts'
import { run } from '../support/run-main.ts'

const loop = `positions:
  - {id: a, title: Sales Manager, name: Ana Costa, reportsTo: b}
  - {id: b, title: Sales Director, reportsTo: a}
`
const fine = 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n'
const silenced = `positions:
  - {id: ceo, title: Chief Executive Officer}
  # orglint-disable-next-line unknown-manager -- comes in May
  - {id: a, reportsTo: nobody}
`
const config = 'extends: []\nrules:\n  reporting-cycle: warn\n  unknown-manager: error\n'
const files = { 'fine.yaml': fine, 'loop.yaml': loop, 'silenced.yaml': silenced, 'orglint.config.yaml': config }

let cwd = ''

beforeAll(() => {
  cwd = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-api-')))
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text)
})

afterAll(() => rmSync(cwd, { recursive: true }))

const at = (name: string) => join(cwd, name)
const ruleIds = (results: readonly LintResult[]) =>
  results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))

describe('lintFiles', () => {
  it('gives what the command line prints as JSON', async () => {
    const results = await new OrgLint({ cwd, asOf: '2026-11-22' }).lintFiles(['.'])
    const { printed } = await run(['-f', 'json', '--as-of', '2026-11-22', '.'], { files })
    const expected = JSON.parse(printed.replaceAll('/desk/', `${cwd}/`))
    expected[0].run.orglint = OrgLint.version
    expect(JSON.parse(JSON.stringify(results))).toEqual(expected)
    expect(results.map(({ filePath }) => filePath)).toEqual([at('fine.yaml'), at('loop.yaml'), at('silenced.yaml')])
    expect(ruleIds(results)).toEqual(['reporting-cycle'])
  })

  it('takes one pattern, and what is not there is a message', async () => {
    const [result, ...others] = await new OrgLint({ cwd }).lintFiles('lop.yaml')
    expect(others).toEqual([])
    expect(result).toMatchObject({ filePath: at('lop.yaml'), fatalErrorCount: 1, errorCount: 1 })
    expect(result?.messages[0]?.message).toContain('Did you mean loop.yaml?')
  })

  it('tells of a mistake in the configuration as a message', async () => {
    const broken = new OrgLint({ cwd, overrideConfig: { rules: { 'reporting-cycel': 'warn' } } })
    const [result] = await broken.lintFiles('fine.yaml')
    expect(result?.messages[0]?.message).toContain('reporting-cycle')
    expect(result?.fatalErrorCount).toBe(1)
  })

  it('heeds every option', async () => {
    const found = async (options: object, patterns: string | string[] = '.') =>
      ruleIds(await new OrgLint({ cwd, ...options }).lintFiles(patterns))
    expect(await found({ overrideConfig: { rules: { 'reporting-cycle': 'off' } } })).toEqual([])
    expect(await found({ ignorePatterns: ['loop.*'] })).toEqual([])
    expect(await found({ allowInlineConfig: false })).toEqual(['reporting-cycle', 'unknown-manager'])
    expect(await found({ errorOnUnmatchedPattern: false }, 'nothing/*.yaml')).toEqual([])
    writeFileSync(at('other.yaml.txt'), 'extends: []\n')
    expect(await found({ overrideConfigFile: 'other.yaml.txt' })).toEqual([])
    expect(await found({ overrideConfigFile: true }, 'loop.yaml')).toContain('reporting-cycle')
    const [redacted] = await new OrgLint({ cwd, redact: true }).lintFiles('loop.yaml')
    expect(JSON.stringify(redacted)).not.toContain('Ana Costa')
    const [timed] = await new OrgLint({ cwd, stats: true }).lintFiles('loop.yaml')
    expect(timed?.run?.stats?.rules.map(({ ruleId }) => ruleId).sort()).toEqual(['reporting-cycle', 'unknown-manager'])
  })
})

describe('lintText', () => {
  it('judges a text as if it stood in the file', async () => {
    const orglint = new OrgLint({ cwd })
    const [result] = await orglint.lintText(loop, { filePath: 'new.yaml' })
    expect(result).toMatchObject({ filePath: at('new.yaml'), warningCount: 1, errorCount: 0 })
    expect(result?.messages).toMatchObject([{ ruleId: 'reporting-cycle', line: 2, column: 63 }])
    const [strict] = await orglint.lintText('{"positions": [],}', { filePath: 'new.json' })
    expect(strict?.messages).toMatchObject([{ ruleId: 'syntax', fatal: true }])
  })

  it('calls a text without a file <stdin>', async () => {
    const [result] = await new OrgLint({ cwd }).lintText(fine)
    expect(result).toMatchObject({ filePath: '<stdin>', messages: [], run: { charts: 1, positions: 1 } })
  })
})

it('an override of a configuration from the program that is about nothing is told, once', async () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'orglint-api-')))
  for (const unit of ['sales', 'it']) {
    mkdirSync(join(folder, unit))
    writeFileSync(join(folder, unit, 'orglint.config.yaml'), config)
    writeFileSync(join(folder, unit, 'chart.yaml'), `positions: [{id: ${unit}-head, title: Manager}]\n`)
  }
  const told = async (where: string, ...paths: readonly string[]) => {
    const overrides = [{ files: 'sales/**', where: { id: where }, rules: { 'reporting-cycle': 'off' } }] as const
    const results = await new OrgLint({ cwd: folder, overrideConfig: { overrides } }).lintFiles(paths)
    return results.flatMap(({ filePath, messages }) =>
      messages.map(({ message }) => `${basename(filePath)}: ${message}`),
    )
  }
  expect(await told('sales-haed')).toEqual([
    'overrideConfig: Nobody and nothing in these files has the id "sales-haed", so this override changes nothing. Did you mean "sales-head"?',
  ])
  expect(await told('sales-head')).toEqual([])
  // In a run over one file, the override is about another one.
  expect(await told('sales-haed', 'it/chart.yaml')).toEqual([])
  rmSync(folder, { recursive: true })
})

describe('calculateConfigForFile', () => {
  it('says what every rule is set to', async () => {
    const orglint = new OrgLint({
      cwd,
      overrideConfig: { rules: { 'span-too-wide': ['warn', { countVacant: true }] } },
    })
    const { path, rules } = await orglint.calculateConfigForFile('sub/chart.yaml')
    expect(path).toBe('orglint.config.yaml')
    expect(rules['reporting-cycle']?.[0]).toBe('warn')
    expect(rules['missing-successor']?.[0]).toBe('off')
    expect(rules['span-too-wide']?.[0]).toBe('warn')
  })

  it('lays a whole configuration over the file', async () => {
    const orglint = new OrgLint({
      cwd,
      overrideConfig: {
        titles: { 'head-of-sales': ['Leiterin der Verkaufskanzlei'] },
        overrides: [{ files: 'sub/**', rules: { 'reporting-cycle': 'info' } }],
      },
    })
    const { path, titles, rules } = await orglint.calculateConfigForFile('sub/chart.yaml')
    expect(path).toBe('orglint.config.yaml')
    expect(titles).toEqual({ 'head-of-sales': ['Leiterin der Verkaufskanzlei'] })
    expect([rules['reporting-cycle']?.[0], rules['unknown-manager']?.[0]]).toEqual(['info', 'error'])
    // Where there is no file, what is recommended lies below.
    const alone = new OrgLint({
      cwd,
      overrideConfigFile: true,
      overrideConfig: { rules: { 'reporting-cycle': 'info' } },
    })
    const { rules: recommended } = await alone.calculateConfigForFile('chart.yaml')
    expect([recommended['reporting-cycle']?.[0], recommended['unknown-manager']?.[0]]).toEqual(['info', 'error'])
  })

  it('says where in a configuration from the program a mistake is', async () => {
    const orglint = new OrgLint({ cwd, overrideConfig: { rules: { 'reporting-cycel': 'warn' } } })
    await expect(orglint.calculateConfigForFile('chart.yaml')).rejects.toThrow(
      /^overrideConfig:4:5: .*"reporting-cycel".*"reporting-cycle"/,
    )
  })

  it('rejects with the place of a mistake', async () => {
    writeFileSync(at('broken.yaml.txt'), 'rules:\n  reporting-cycel: warn\n')
    const orglint = new OrgLint({ cwd, overrideConfigFile: 'broken.yaml.txt' })
    const failed = orglint.calculateConfigForFile('chart.yaml')
    await expect(failed).rejects.toThrow(OrgLintError)
    await expect(failed).rejects.toThrow(/^broken\.yaml\.txt:2:3: .*reporting-cycle/)
  })
})

describe('plugins', () => {
  const nameless = defineRule({
    id: 'no-names',
    category: 'identity',
    severity: 'warn',
    recommended: true,
    summary: 'No seat bears a name.',
    sources: ['A house rule.'],
    since: '1.0.0',
    messages: { named: 'Seat {seat} bears a name.' },
    check(chart, report) {
      for (const position of chart.positions) {
        if (position.holders.length > 0) report({ messageId: 'named', data: { seat: position.index }, on: position })
      }
    },
  })
  const plugins = [definePlugin({ namespace: 'acme', rules: [nameless] })]

  it('are brought by the program', async () => {
    const rules = { rules: { 'acme/no-names': 'error' } } as const
    const results = await new OrgLint({ cwd, plugins, overrideConfig: rules }).lintFiles('loop.yaml')
    expect(ruleIds(results)).toEqual(['acme/no-names', 'reporting-cycle'])
    const preset = { extends: 'acme/recommended' }
    expect(ruleIds(await new OrgLint({ cwd, plugins, overrideConfig: preset }).lintFiles('loop.yaml'))).toContain(
      'acme/no-names',
    )
    expect(ruleIds(await new OrgLint({ cwd, plugins }).lintFiles('loop.yaml'))).toEqual(['reporting-cycle'])
  })

  it('must have the shape of one', async () => {
    expect(() => new OrgLint({ plugins: ['./acme.mjs'] as never })).toThrow('takes a list of plugins')
    const broken = new OrgLint({ cwd, plugins: [{ namespace: 'acme', rules: [{ ...nameless, id: 'No Names' }] }] })
    await expect(broken.lintFiles('loop.yaml')).rejects.toThrow(TypeError)
    const twice = new OrgLint({ cwd, plugins: [...plugins, { namespace: 'acme' }] })
    await expect(twice.lintFiles('loop.yaml')).rejects.toThrow('Two plugins claim the namespace "acme"')
  })
})

describe('loadFormatter', () => {
  const orglint = () => new OrgLint({ cwd, asOf: '2026-11-22' })
  const printedBy = async (format: string, ...paths: string[]) =>
    (await run(['-f', format, '--as-of', '2026-11-22', ...paths], { files })).printed

  it.each(['stylish', 'compact', 'markdown', 'checkstyle', 'junit'])(
    'prints %s as the command line does',
    async (name) => {
      const results = await orglint().lintFiles('.')
      expect(await (await orglint().loadFormatter(name)).format(results)).toBe(await printedBy(name, '.'))
    },
  )

  it('prints results that were filtered, copied and joined', async () => {
    const { format } = await orglint().loadFormatter('compact')
    const results = await orglint().lintFiles('.')
    const copies = results.map((result) => ({ ...result, messages: [...result.messages] }))
    expect(await format(copies)).toBe(await printedBy('compact', '.'))
    const bad = results.filter(({ warningCount }) => warningCount > 0)
    expect(await format(bad)).toBe(await printedBy('compact', 'loop.yaml'))
    const joined = [
      ...(await orglint().lintFiles('loop.yaml')),
      ...(await orglint().lintText(fine, { filePath: 'x.yaml' })),
    ]
    const stylish = await (await orglint().loadFormatter()).format(joined)
    expect(stylish).toContain('1 warning in 3 positions (2 charts, 2 files).')
  })

  it('refuses messages that no run found, rather than lose them', async () => {
    const results = JSON.parse(JSON.stringify(await orglint().lintFiles('loop.yaml')))
    const { format } = await orglint().loadFormatter()
    await expect(format(results)).rejects.toThrow(/loop\.yaml does not come from lintFiles/)
  })

  it('names the nearest format', async () => {
    await expect(orglint().loadFormatter('sariff')).rejects.toThrow('There is no format sariff. Did you mean sarif?')
  })
})

it('getErrorResults keeps the errors alone', async () => {
  const results = await new OrgLint({ cwd, allowInlineConfig: false }).lintFiles('.')
  expect(ruleIds(results)).toEqual(['reporting-cycle', 'unknown-manager'])
  const [only, ...others] = OrgLint.getErrorResults(results)
  expect(others).toEqual([])
  expect(only).toMatchObject({ filePath: at('silenced.yaml'), errorCount: 1, warningCount: 0, run: { charts: 3 } })
})

describe('new OrgLint', () => {
  it.each([
    [{ fixx: true }, 'OrgLint has no option fixx. Did you mean fix?'],
    [{ ignorePattern: [] }, 'OrgLint has no option ignorePattern. Did you mean ignorePatterns?'],
    [{ asOf: '2026-02-30' }, 'The option asOf of OrgLint takes a date such as "2026-11-01", not "2026-02-30".'],
    [{ fix: 'all' }, 'The option fix of OrgLint takes true, false or a function, not "all".'],
    [{ cwd: 3 }, 'The option cwd of OrgLint takes a text that is not empty, not 3.'],
    [{ overrideConfig: [] }, 'The option overrideConfig of OrgLint takes a configuration, such as'],
    [
      { fixTypes: ['formats'] },
      'The option fixTypes of OrgLint takes a list of categories, which are format, identity',
    ],
    [{ toString: 1 }, 'OrgLint has no option toString.'],
  ])('refuses %j', (options, message) => {
    expect(() => new OrgLint(options as never)).toThrow(message)
  })
})
