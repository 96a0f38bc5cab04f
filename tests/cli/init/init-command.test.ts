import { describe, expect, it } from 'vitest'
import type { MemoryFile, MemoryIoOptions } from '../../support/memory-io.ts'
import { run } from '../../support/run-main.ts'

const chart = `positions:
  - {id: ceo, title: Chief Executive Officer, name: Ana Costa}
  - {id: cro, title: Chief Revenue Officer, name: Dan Reyes, reportsTo: ceoo}
`

const soundChart = chart.replace('ceoo', 'ceo').replace('Revenue', 'Technology')

const ownFields = `[
  {"Pers.Nr": "1", "Mitarbeiter": "Ana Costa", "Stelle": "Geschäftsführerin", "Vorgesetzter": ""},
  {"Pers.Nr": "2", "Mitarbeiter": "Dan Reyes", "Stelle": "Vertriebsleiter", "Vorgesetzter": "1"},
  {"Pers.Nr": "3", "Mitarbeiter": "Mia Poe", "Stelle": "Leiterin Innendienst", "Vorgesetzter": "2"},
  {"Pers.Nr": "4", "Mitarbeiter": "Lee Fox", "Stelle": "Außendienst", "Vorgesetzter": "2"}
]`

/** Runs `orglint init`, then what a newcomer runs next in the same folder. */
async function init(files: Readonly<Record<string, MemoryFile>>, world: MemoryIoOptions = {}) {
  const argv = world.answers ? ['init'] : ['init', '--yes']
  const made = await run(argv, { files, ...world })
  const text = made.io.fileText('orglint.config.yaml') ?? ''
  const starter = made.io.fileText('orgchart.yaml')
  const now = { ...files, 'orglint.config.yaml': text, ...(starter !== undefined && { 'orgchart.yaml': starter }) }
  return {
    ...made,
    text,
    /** Without comments and blank lines. */
    settings: text
      .replace(/ *#.*\n/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim(),
    check: () => run(['config', 'check'], { files: now }),
    lint: () => run(['--no-frames'], { files: now }),
  }
}

describe('orglint init --yes', () => {
  it('writes a configuration and a chart to begin with into an empty folder, and both are sound', async () => {
    const { code, printed, complained, settings, check, lint } = await init({})
    expect({ code, complained }).toEqual({ code: 0, complained: '' })
    expect(printed).toBe(`There is no org chart here yet.
Wrote orglint.config.yaml.
Wrote orgchart.yaml.

Next:
  orglint                 lints the charts
  orglint explain <rule>  says why a finding matters and what to do
`)
    expect(settings).toBe('extends: [recommended]')
    expect(await check()).toMatchObject({ code: 0 })
    const linted = await lint()
    expect(linted).toMatchObject({ code: 0 })
    expect(linted.printed).toMatch(/^No problems in 8 positions \(1 chart, 1 file\)\.\n/)
    expect(linted.printed).toContain('8 of 8 titles understood.')
  })

  it('leaves a chart as it is and lints it next', async () => {
    const { printed, settings, io, lint } = await init({ 'org/chart.yaml': chart })
    expect(printed).toMatch(
      /^There is one org chart here:\n {2}org\/chart.yaml {2}native\nWrote orglint.config.yaml.\n/,
    )
    expect(printed).toContain('orglint --suppress-all')
    expect(settings).toBe('extends: [recommended]')
    expect(io.fileText('orgchart.yaml')).toBeUndefined()
    expect((await lint()).printed).toContain('unknown-manager')
  })

  it('maps fields that have names of their own, and says that it guesses', async () => {
    const { printed, settings, text, check, lint } = await init({ 'export.json': ownFields })
    expect(printed).toContain(
      '  export.json  flat\n    to be read by guess: Pers.Nr as id, Vorgesetzter as reportsTo, Stelle as title, Mitarbeiter as name\n',
    )
    expect(settings).toBe(`extends: [recommended]
fields:
  id: Pers.Nr
  reportsTo: Vorgesetzter
  title: Stelle
  name: Mitarbeiter`)
    expect(text).toContain('please check')
    expect(await check()).toMatchObject({ code: 0 })
    expect((await lint()).printed).toContain('in 4 positions (1 chart, 1 file).')
  })

  it('keeps mappings apart where charts differ in them', async () => {
    const other = ownFields.replaceAll('Pers.Nr', 'Ausweis')
    const { settings, check, lint } = await init({ 'a.json': ownFields, 'b.json': other })
    expect(settings).toContain('  - name: b\n    files: [b.json]\n    dialect: flat\n    fields:\n      id: Ausweis')
    expect(await check()).toMatchObject({ code: 0 })
    expect((await lint()).printed).toContain('in 8 positions (2 charts, 2 files).')
  })

  it('writes one mapping for charts that share it', async () => {
    const { settings, lint } = await init({ 'a.json': ownFields, 'b.json': ownFields })
    expect(settings).toMatch(/^extends: .*\nfields:\n/)
    expect((await lint()).printed).toContain('in 8 positions (2 charts, 2 files).')
  })

  it('joins files that name what others hold', async () => {
    const { printed, settings, check, lint } = await init({
      'org/head.yaml': 'positions: [{id: ceo, title: Chief Executive Officer, person: a}]\n',
      'org/sales.yaml': 'positions: [{id: cto, title: Chief Technology Officer, person: b, reportsTo: ceo}]\n',
      'org/people.yaml': 'people: [{id: a, name: Ana Costa}, {id: b, name: Bo Lind}]\n',
      'alone.yaml': soundChart,
    })
    expect(printed).toMatch(
      /^There are 2 org charts here:\n {2}alone\.yaml.*\n {2}org\/\*\.yaml .*3 files that are one/,
    )
    expect(settings).toContain('  - name: alone\n    files: [alone.yaml]\n  - name: org\n    files: ["org/*.yaml"]')
    expect(await check()).toMatchObject({ code: 0 })
    expect((await lint()).printed).toContain('in 4 positions (2 charts, 4 files).')
  })

  it('joins files of one person each', async () => {
    const person = (manager: string) => `---\nname: Ana Costa\ntitle: Sales Manager\nmanager: ${manager}\n---\n`
    const { settings, check } = await init({
      'team/ana.md': person(''),
      'team/bo.md': person('ana'),
      'team/cy.md': person('ana'),
      'readme.md': '# Team\n',
    })
    expect(settings).toContain('- name: team\n    files: ["team/*.md"]\n    dialect: directory')
    expect(await check()).toMatchObject({ code: 0 })
  })

  it('takes nothing for a chart that is none', async () => {
    const { printed, io } = await init({
      'docker-compose.yml': 'services: {web: {image: nginx}}\n',
      'tsconfig.json': '{"compilerOptions": {}}',
    })
    expect(printed).toMatch(/^There is no org chart here yet: the 2 YAML and JSON files are something else\.\n/)
    expect(io.fileText('orgchart.yaml')).toContain('organization: Example Company')
  })

  it('names files that may be charts, and charts that do not parse', async () => {
    const { printed } = await init({
      'people.yaml': 'people: [{id: a, name: Ana Costa}]\n',
      'broken.yaml': 'positions: [{id: ceo, reportsTo: "\n',
    })
    expect(printed).toContain('  broken.yaml  does not parse: orglint shows where\n')
    expect(printed).toContain('something else. Name those that are under charts in the configuration:\n  people.yaml\n')
  })

  it.each(['orglint.config.yaml', 'orglint.config.json'])('changes nothing where there is a %s', async (name) => {
    const { code, printed, complained, io } = await run(['init', '--yes'], { files: { [name]: '{}' } })
    expect({ code, printed }).toEqual({ code: 2, printed: '' })
    expect(complained).toBe(
      `${name} is here already, so nothing was changed. To check it, run orglint config check; to begin anew, move it away first.\n`,
    )
    expect(io.fileText(name)).toBe('{}')
  })

  it('leaves an orgchart.yaml that is no chart as it is', async () => {
    const { code, printed, io } = await init({ 'orgchart.yaml': 'drawing: tall\n' })
    expect(code).toBe(0)
    expect(io.fileText('orgchart.yaml')).toBe('drawing: tall\n')
    expect(printed).toContain('Next: write a chart (orglint dialects shows the forms), then run orglint.\n')
  })

  it('says that a configuration further up is replaced for this folder', async () => {
    const { printed } = await init({ '/.git/HEAD': 'ref', '/orglint.config.yaml': '{}', 'chart.yaml': chart })
    expect(printed).toContain(
      '  chart.yaml  native\n../orglint.config.yaml is for this folder until now; the new one takes its place here.\n',
    )
  })

  it('says where nothing can be written', async () => {
    const { code, complained } = await init({}, { readOnly: ['orglint.config.yaml'] })
    expect(code).toBe(2)
    expect(complained).toMatch(/^orglint\.config\.yaml could not be written: .*\.\n$/)
  })

  it('takes no paths', async () => {
    const { code, complained } = await run(['init', 'org'])
    expect({ code, complained }).toEqual({
      code: 2,
      complained: 'orglint init sets up the working folder and takes no paths. Leave out org.\n',
    })
  })

  it('shows the names of files without what they would do to a terminal', async () => {
    const { printed } = await init({ 'a\u001b[31m.yaml': chart })
    expect(printed).not.toContain('\u001b')
  })

  it('tells editors where the schemas are once orglint is installed, and not before', async () => {
    const modeline = '# yaml-language-server: $schema=./node_modules/orglint/schemas/config.schema.json\n'
    const before = await init({})
    expect(before.text).toContain(`take one # away, and editors complete this file:\n# ${modeline}`)
    const after = await init({ 'node_modules/orglint/schemas/config.schema.json': '{}' })
    expect(after.text.startsWith(modeline)).toBe(true)
    expect(after.io.fileText('orgchart.yaml')).toMatch(/^# yaml-language-server: \S+\/orgchart\.schema\.json\n/)
  })

  it('suggests further settings that are right once their # is taken away', async () => {
    const { text } = await init({ 'chart.yaml': soundChart })
    const [, further = ''] = text.split(/^# What else .*\n/m)
    const files = {
      'orglint.config.yaml': further.replace(/^# /gm, ''),
      'chart.yaml': soundChart,
      'drafts/a.yaml': chart,
    }
    expect(await run(['config', 'check'], { files })).toMatchObject({ code: 0 })
  })
})

describe('orglint init at a terminal', () => {
  it('asks before each file, and sets up a baseline', async () => {
    const { code, printed, io } = await init({ 'chart.yaml': chart }, { answers: ['', 'y'] })
    expect(code).toBe(0)
    expect(printed).toBe(`There is one org chart here:
  chart.yaml  native
Write orglint.config.yaml? [Y/n] 
By this configuration orglint finds: 2 errors in 2 positions (1 chart, 1 file).
Take them into orglint.baseline.json, so that from now on only new ones count? [y/N] y
Wrote orglint.config.yaml.
Wrote orglint.baseline.json.

Next:
  orglint                 lints the charts
  orglint explain <rule>  says why a finding matters and what to do
`)
    const baseline = JSON.parse(io.fileText('orglint.baseline.json') ?? '')
    expect(JSON.stringify(baseline)).toContain('unknown-manager')
    expect(JSON.stringify(baseline)).toContain('known when orglint was set up')
  })

  it('offers no baseline where there is nothing to let be', async () => {
    const { printed, io } = await init({ 'chart.yaml': soundChart }, { answers: ['y'] })
    expect(printed).not.toContain('baseline')
    expect(io.fileText('orglint.config.yaml')).toBeDefined()
  })

  it('asks again where it does not understand', async () => {
    const { printed, io } = await init({}, { answers: ['maybe', 'YES', 'no'] })
    expect(printed).toContain('[Y/n] maybe\nPlease answer y or n.\nWrite orglint.config.yaml? [Y/n] YES\n')
    expect(io.fileText('orgchart.yaml')).toBeUndefined()
  })

  it.each([
    ['a no', ['n']],
    ['leaving at once', []],
    ['leaving at the last question', ['y', 'y']],
  ])('writes nothing after %s', async (_, answers) => {
    const files = { 'chart.yaml': chart, '.git/HEAD': 'ref' }
    const { code, complained, io } = await init(files, { answers })
    expect({ code, complained }).toEqual({ code: 2, complained: 'Nothing was written.\n' })
    for (const name of ['orglint.config.yaml', 'orglint.baseline.json', '.pre-commit-config.yaml']) {
      expect(io.fileText(name)).toBeUndefined()
    }
  })

  it('writes nothing where nobody can be asked', async () => {
    const { code, complained, io } = await run(['init'], { files: { 'chart.yaml': chart } })
    expect(code).toBe(2)
    expect(complained).toMatch(/^Nothing was written: .* Run orglint init --yes /)
    expect(io.fileText('orglint.config.yaml')).toBeUndefined()
  })
})

describe('the hook that orglint init offers', () => {
  const repository = { 'chart.yaml': soundChart, '.git/HEAD': 'ref' }

  it('is written for pre-commit where it is wanted', async () => {
    const { printed, io } = await init(repository, { answers: ['y', 'y'] })
    expect(printed).toContain('Wrote .pre-commit-config.yaml.\n')
    expect(printed).toContain('  pre-commit install      turns the hook on\n')
    expect(io.fileText('.pre-commit-config.yaml')).toMatch(/^repos:\n {2}- repo: local\n/)
  })

  it('is left out where it is not, and by --yes', async () => {
    for (const world of [{ answers: ['y', ''] }, {}]) {
      const { printed, io } = await init(repository, world)
      expect(printed).not.toContain('repo: local')
      expect(io.fileText('.pre-commit-config.yaml')).toBeUndefined()
    }
  })

  it.each([
    ['.pre-commit-config.yaml', 'repos: []\n', '  - repo: local\n'],
    ['lefthook.yml', 'pre-push: {}\n', 'pre-commit:\n  jobs:\n'],
    ['.husky/pre-commit', 'npm test\n', 'npx --no-install orglint --skip-unrecognised\n'],
  ])('is shown where %s is there, which stays as it is', async (name, text, lines) => {
    const { printed, io } = await init({ ...repository, [name]: text }, { answers: ['y'] })
    expect(printed).toContain(`\nTo lint before every commit, add to ${name}:\n\n${lines}`)
    expect(io.fileText(name)).toBe(text)
  })

  it('is none where orglint was fetched to be run once', async () => {
    const once = () => ({ packageFolder: '/home/you/.npm/_npx/1a2b/node_modules/orglint' })
    const files = { ...repository, 'lefthook.yml': '' }
    const { printed } = await run(['init'], { files, answers: ['y'] }, once)
    expect(printed).not.toContain('commit')
  })
})
