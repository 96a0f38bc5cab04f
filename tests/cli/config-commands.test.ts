import { describe, expect, it } from 'vitest'
import { definePlugin } from '../../src/plugin.ts'
import { defineRule } from '../../src/rule.ts'
import { run } from '../support/run-main.ts'

const chart = `complete: false
positions:
  - {id: ceo, title: Chief Executive Officer}
  - {id: a, title: Analyst, reportsTo: ceo, department: Engineering}
`

describe('orglint config check', () => {
  const check = (files: Readonly<Record<string, string>>, ...argv: readonly string[]) =>
    run(['config', 'check', ...argv], { files: { 'org/chart.yaml': chart, ...files } })

  it('says what is on where nothing is wrong', async () => {
    const { code, printed } = await check({
      'orglint.config.yaml':
        'extends: ./a.yaml\noverrides: [{where: {department: engineering}, rules: {self-report: warn}}]',
      'a.yaml': 'extends: []\nrules: {self-report: error}',
    })
    expect(code).toBe(0)
    expect(printed).toMatch(
      /^orglint\.config\.yaml has no mistakes: \d+ rules are on, of \d+, 1 configuration extended, 1 override\.\n$/,
    )
  })

  it('shows a mistake in its line', async () => {
    const { code, printed } = await check({ 'orglint.config.yaml': 'rules:\n  self-reports: off\n' })
    expect(code).toBe(2)
    expect(printed).toContain('2:3  error  Unknown rule "self-reports". Did you mean "self-report"?')
    expect(printed).toContain('    2 |   self-reports: off\n      |   ^^^^^^^^^^^^')
  })

  it('looks at the charts for what overrides are about', async () => {
    const { code, printed } = await check(
      {
        'house/orglint.config.yaml': 'overrides: [{where: {department: enginering}, rules: {self-report: off}}]',
        'house/chart.yaml': chart,
      },
      'house/orglint.config.yaml',
    )
    expect(code).toBe(0)
    expect(printed.replace(/\s+/g, ' ')).toContain(
      'Nobody and nothing in this run has the department "enginering", so this override changes nothing. Did you mean "Engineering"?',
    )
  })

  it('names patterns that leave nothing out', async () => {
    const { code, printed } = await check({ 'orglint.config.yaml': 'ignores: [drafts/**, org, "*.md"]', 'a.md': '' })
    expect(code).toBe(0)
    expect(printed.replace(/\s+/g, ' ')).toContain(
      '1:11 warning Nothing below this folder matches "drafts/**", so it leaves nothing out.',
    )
    expect(printed).toMatch(/\n1 warning\.\n$/)
  })

  it.each([
    [['config'], 'orglint config has one command, check. Write orglint config check [file].\n'],
    [['config', 'chek'], 'orglint config has one command, check. Did you mean orglint config check [file]?\n'],
    [
      ['config', 'check'],
      'There is no configuration in this folder or above, up to the root of the repository. Name one, or write orglint.config.yaml.\n',
    ],
  ])('%j', async (argv, complaint) => {
    const { code, complained } = await run(argv)
    expect({ code, complained }).toEqual({ code: 2, complained: complaint })
  })
})

describe('overrides that are about nothing', () => {
  const configuration = `overrides:
  - {files: [emea/**], rules: {self-report: off}}
  - {where: {department: enginering}, rules: {self-report: off}}
  - {where: {id: ghost, department: engineering}, rules: {self-report: off}}
`
  const files = { 'orglint.config.yaml': configuration, 'org/chart.yaml': chart }

  it('are told in a run over the whole folder', async () => {
    const { code, printed } = await run(['-f', 'compact'], { files })
    expect(code).toBe(0)
    expect(printed.split('\n').filter((line) => line.startsWith('orglint.config.yaml'))).toEqual([
      'orglint.config.yaml:2:6: warning: No chart of this run matches "emea/**", so this override changes nothing. Patterns count from the folder of this configuration. Correct it, or remove the override. [configuration]',
      'orglint.config.yaml:3:6: warning: Nobody and nothing in this run has the department "enginering", so this override changes nothing. Did you mean "Engineering"? [configuration]',
      'orglint.config.yaml:4:6: warning: Nobody and nothing in this run has the id "ghost" and the department "engineering", so this override changes nothing. Correct it, or remove the override. [configuration]',
    ])
  })

  it('are not told in a run over one file, nor where they come from elsewhere', async () => {
    expect((await run(['org/chart.yaml', '-f', 'compact'], { files })).printed).not.toContain('orglint.config.yaml')
    const shared = { ...files, 'orglint.config.yaml': 'extends: ./shared.yaml', 'shared.yaml': configuration }
    expect((await run(['-f', 'compact'], { files: shared })).printed).not.toContain('shared.yaml')
  })

  it('do not name words of the chart where names must not be shown', async () => {
    expect((await run(['-f', 'compact', '--redact'], { files })).printed).not.toContain('Did you mean')
  })
})

describe('--print-config', () => {
  const files = {
    'orglint.config.yaml': `extends: [strict, ./shared.yaml]
glossary: {CSO: cso}
categories: {time: info}
rules:
  span-too-wide: [error, {countVacant: true}]
overrides:
  - {files: [emea/**], rules: {self-report: info}}
  - {where: {department: engineering}, rules: {self-report: off}}
`,
    'shared.yaml': 'extends: []\nrules:\n  span-too-wide: [warn, {default: {max: 7}}]\n',
  }

  it('tells where each value comes from', async () => {
    const flags = ['--rule', 'no-root: off', '--rule', '{multiple-roots: off, "duplicate-position-id": warn}']
    const { code, printed } = await run(['--print-config', 'emea/chart.yaml', ...flags], { files })
    expect(code).toBe(0)
    expect(printed.match(/ {2}# --rule$/gm)).toHaveLength(3)
    expect(printed).toContain('What emea/chart.yaml is judged by (orglint.config.yaml).')
    expect(printed).toContain('glossary: {"CSO":"cso"}  # orglint.config.yaml:2\n')
    expect(printed).toContain(`  span-too-wide:
    - error  # orglint.config.yaml:5
    - default: {"max":7}  # shared.yaml:3
`)
    expect(printed).toContain('      countVacant: true  # orglint.config.yaml:5\n')
    expect(printed).toContain('  self-report: info  # orglint.config.yaml:7\n')
    expect(printed).toContain('  no-root: off  # --rule\n')
    expect(printed).toMatch(/ {2}vacancy-too-long:\n {4}- info {2}# orglint\.config\.yaml:3\n/)
    expect(printed).toMatch(
      / {2}(thin-bench|reporting-cycle):? ?.*preset strict, orglint\.config\.yaml:1|preset strict, orglint\.config\.yaml:1/,
    )
    expect(printed).toContain(
      'overrides:\n  - {"where":{"department":["engineering"]},"rules":{"self-report":["off"]}}  # orglint.config.yaml:8\n',
    )
    expect((await run(['--print-config', 'apac/chart.yaml'], { files })).printed).not.toContain('self-report: info')
  })

  it('is a configuration itself, that says the same', async () => {
    const { printed } = await run(['--print-config', 'emea/chart.yaml'], { files })
    const again = await run(['--print-config', 'emea/chart.yaml'], { files: { 'orglint.config.yaml': printed } })
    const values = (text: string) =>
      text.split('\n').flatMap((line) => (line.startsWith('#') ? [] : [line.split('  # ')[0]]))
    expect(again.complained).toBe('')
    expect(values(again.printed)).toEqual(values(printed))
  })

  it('is JSON for programs', async () => {
    const { printed } = await run(['--print-config', 'emea/chart.yaml', '-f', 'json'], { files })
    const { configuration, origins } = JSON.parse(printed)
    expect(configuration.rules['span-too-wide'][1].default).toEqual({ max: 7 })
    expect(origins['rules.span-too-wide.default']).toBe('shared.yaml:3')
  })

  it('says so where there is no configuration, and shows mistakes', async () => {
    expect((await run(['--print-config', 'a.yaml'])).printed).toContain(': no configuration file was found.')
    const wrong = await run(['--print-config', 'a.yaml'], { files: { 'orglint.config.yaml': 'rule: {}' } })
    expect(wrong.code).toBe(2)
    expect(wrong.printed).toBe('')
    expect(wrong.complained).toContain('Unknown key "rule". Did you mean "rules"?')
  })
})

describe('--respect-gitignore', () => {
  const files = {
    '.git/HEAD': '',
    '.gitignore': 'drafts/\n*.old.yaml\n!keep.old.yaml\n',
    'org/a.yaml': chart,
    'org/b.old.yaml': chart,
    'org/keep.old.yaml': chart,
    'org/drafts/c.yaml': chart,
    'org/emea/.gitignore': '/d.yaml\n',
    'org/emea/d.yaml': chart,
    'org/emea/deep/d.yaml': chart,
  }

  it('leaves out what git leaves out, of folders', async () => {
    const { printed } = await run(['org', '--list-files', '--respect-gitignore'], { files })
    expect(printed.split('\n').filter(Boolean)).toEqual(['org/a.yaml', 'org/emea/deep/d.yaml', 'org/keep.old.yaml'])
    expect((await run(['org', '--list-files'], { files })).printed.split('\n').filter(Boolean)).toHaveLength(6)
  })

  it('lints what is named all the same', async () => {
    const { printed } = await run(['org/b.old.yaml', '--list-files', '--respect-gitignore'], { files })
    expect(printed.split('\n').filter(Boolean)).toEqual(['org/b.old.yaml'])
  })
})

describe('rules of plugins in commands', () => {
  const acme = definePlugin({
    namespace: 'acme',
    rules: [
      defineRule({
        id: 'loud',
        category: 'control',
        severity: 'warn',
        recommended: true,
        summary: 'Nothing is well.',
        sources: ['Nobody.'],
        since: '1.0.0',
        messages: { found: '{id} is here.' },
        options: { most: { description: 'How many are fine.', type: 'integer', default: 0 } },
        check(chart, report) {
          for (const seat of chart.seats) report({ on: seat, messageId: 'found', data: { id: seat.id ?? '' } })
          return undefined
        },
      }),
    ],
  })
  const world = {
    files: {
      'orglint.config.yaml': 'plugins: [./acme.mjs]\nextends: acme/all',
      'acme.mjs': '',
      'org/chart.yaml': chart,
    },
    modules: { 'acme.mjs': { default: acme } },
  }

  it('are run and known to formats', async () => {
    const { code, printed } = await run(['-f', 'sarif'], world)
    expect(code).toBe(0)
    const [result] = JSON.parse(printed).runs
    expect(result.results.map(({ ruleId }: { ruleId: string }) => ruleId)).toEqual(['acme/loud', 'acme/loud'])
    expect(result.tool.driver.rules.map(({ id }: { id: string }) => id)).toContain('acme/loud')
  })

  it('are listed and explained', async () => {
    expect((await run(['rules'], world)).printed).toMatch(/^acme\/loud +warn +control +yes +no +Nothing is well\.$/m)
    expect((await run(['rules', '--no-plugins'], world)).printed).not.toContain('acme/loud')
    const { printed } = await run(['explain', 'acme/loud'], world)
    expect(printed).toContain('Severity: warn · Category: control · On in: acme/recommended, acme/all · Since: 1.0.0')
    expect(printed).toContain('How many are fine. Takes a whole number; default')
    const { complained } = await run(['explain', 'acme/lout'], world)
    expect(complained).toBe(
      'There is no rule acme/lout, also not in a plugin of the configuration here. Did you mean acme/loud?\n',
    )
  })

  it('are kept out by --no-plugins, and named', async () => {
    const { code, printed } = await run(['-f', 'json', '--no-plugins'], world)
    expect(code).toBe(0)
    expect(printed).not.toContain('acme/loud')
    expect(printed).toContain('--no-plugins kept out the plugin ./acme.mjs of orglint.config.yaml')
    expect(await run(['--no-plugins', '--rule', 'acme/loud: error'], world)).toMatchObject({ code: 0 })
  })

  it('cost only themselves where the plugin cannot be loaded', async () => {
    const files = { ...world.files, 'org/chart.yaml': `${chart}  - {id: a, title: Other, reportsTo: ceo}\n` }
    const broken = {
      'acme.mjs': () => {
        throw new Error('no such thing')
      },
    }
    const { code, printed } = await run(['-f', 'compact'], {
      files: { ...files, 'orglint.config.yaml': 'plugins: [./acme.mjs]' },
      modules: broken,
    })
    expect(code).toBe(2)
    expect(printed).toContain('orglint.config.yaml:1:11: error: The plugin "./acme.mjs" cannot be loaded')
    expect(printed).toContain('duplicate-position-id')
  })
})
