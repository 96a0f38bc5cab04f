import { describe, expect, it } from 'vitest'
import { applyRuleFlags } from '../../src/config/apply-rule-flags.ts'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { definePlugin } from '../../src/plugin.ts'
import { defineRule, type Rule } from '../../src/rule.ts'
import { type MemoryFile, memoryIo } from '../support/memory-io.ts'
import { compiledCheck } from './compiled-check.ts'
import { exampleRules } from './example-rules.ts'
import { shownProblems } from './shown-problems.ts'

const schemaCheck = compiledCheck(exampleRules)

const interns = defineRule({
  id: 'no-interns',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  summary: 'Nobody reports to an intern.',
  sources: [],
  since: '1.0.0',
  mutes: ['other', 'span-too-wide'],
  messages: { leads: '{intern} leads.' },
  options: { most: { description: 'How many are fine.', type: 'integer', minimum: 0, default: 0 } },
  check: () => undefined,
})
const other: Rule = { ...interns, id: 'other', severity: 'info', recommended: false, options: {} }

const plugin = definePlugin({
  namespace: 'acme',
  rules: [interns, other],
  presets: { loud: { extends: [], rules: { 'acme/no-interns': ['error', { most: 2 }] } } },
})

const acme = { 'acme.mjs': { default: plugin } }

async function load(
  text: string,
  modules: Readonly<Record<string, unknown>> = acme,
  { allowPlugins = true, files = {} }: { allowPlugins?: boolean; files?: Readonly<Record<string, MemoryFile>> } = {},
) {
  const placed = Object.fromEntries(Object.keys(modules).map((path) => [path, 'a module']))
  const io = memoryIo({ files: { ...placed, 'orglint.config.yaml': text, ...files }, modules })
  const loaded = await loadConfiguration('/desk/orglint.config.yaml', exampleRules, io, { schemaCheck, allowPlugins })
  const problems = shownProblems(loaded.problems).map((problem) => problem.replace(/^orglint\.config\.yaml:/, ''))
  return { ...loaded, problems }
}

describe('a plugin', () => {
  it('brings rules under its namespace, off until they are turned on', async () => {
    const { configuration, problems } = await load('plugins: [./acme.mjs]\nextends: all')
    expect(problems).toEqual([])
    expect(configuration.pluginRules.map(({ id, mutes }) => [id, mutes])).toEqual([
      ['acme/no-interns', ['acme/other', 'span-too-wide']],
      ['acme/other', ['acme/other', 'span-too-wide']],
    ])
    expect(configuration.rules.get('acme/no-interns')).toEqual({ severity: 'off', options: { most: 0 } })
  })

  it('lets its rules be set, with options, for entities, and locked', async () => {
    const text = `plugins: [./acme.mjs]
rules: {acme/no-interns: [error, {most: 1}]}
overrides: [{where: {id: a}, rules: {acme/other: warn}}]
locked: [acme/no-interns]`
    const { configuration, problems } = await load(text)
    expect(problems).toEqual([])
    expect(configuration.rules.get('acme/no-interns')).toEqual({ severity: 'error', options: { most: 1 } })
    expect(configuration.overrides[0]?.rules.get('acme/other')?.severity).toBe('warn')
    expect([...configuration.locked]).toEqual(['acme/no-interns'])
  })

  it.each([
    ['acme/no-interns: [error, {most: 1}]', []],
    [
      'acme/no-interns: [error, {most: -1}]',
      [
        '--rule:1:33 error [-1] Option "most" of "acme/no-interns" must be a whole number of at least 0, not the number -1.',
      ],
    ],
    [
      'acme/no-interns: [error, {least: 1}]',
      ['--rule:1:27 error [least] "acme/no-interns" has no option "least". Its only option is most.'],
    ],
  ])('lets its rules be set by --rule, with options that they have: %s', async (flag, expected) => {
    const loaded = await load('plugins: [./acme.mjs]')
    const { problems } = await applyRuleFlags({ ...loaded, problems: [] }, [flag], exampleRules, schemaCheck)
    expect(shownProblems(problems)).toEqual(expected)
  })

  it.each([
    ['its own', 'acme/loud', ['error', 'off', 2]],
    ['that of what it recommends', 'acme/recommended', ['warn', 'off', 0]],
    ['that of all it has', 'acme/all', ['warn', 'info', 0]],
  ])('has presets: %s', async (_, name, expected) => {
    const { configuration, problems } = await load(`plugins: [./acme.mjs]\nextends: [recommended, ${name}]`)
    expect(problems).toEqual([])
    const [first, second] = ['acme/no-interns', 'acme/other'].map((id) => configuration.rules.get(id))
    expect([first?.severity, second?.severity, first?.options.most]).toEqual(expected)
    expect(configuration.rules.get('missing-successor')?.severity).toBe('error')
  })

  it('may be a package, or come with a file that is extended', async () => {
    const files = {
      'orglint.config.yaml': 'extends: ./house/base.yaml\nrules: {acme/other: error}',
      'house/base.yaml': 'plugins: ["@acme/orglint-plugin"]',
      'node_modules/@acme/orglint-plugin/package.json': '{"exports": {".": {"import": "./lib/index.mjs"}}}',
    }
    const modules = { 'node_modules/@acme/orglint-plugin/lib/index.mjs': { default: plugin } }
    const { configuration, problems } = await load('', modules, { files })
    expect(problems).toEqual([])
    expect(configuration.rules.get('acme/other')?.severity).toBe('error')
  })
})

describe('a plugin that is not right', () => {
  const broken = (change: object) => ({ 'acme.mjs': { default: { ...plugin, ...change } } })
  const rule = (change: object) => broken({ rules: [{ ...interns, ...change }] })

  it.each<[string, Readonly<Record<string, unknown>>, string]>([
    [
      'breaks off',
      {
        'acme.mjs': () => {
          throw new SyntaxError('Unexpected token')
        },
      },
      'The plugin "./acme.mjs" cannot be loaded, so its rules were not run. It broke off with: SyntaxError: Unexpected token',
    ],
    [
      'exports nothing by default',
      { 'acme.mjs': { rules: [] } },
      'The plugin "./acme.mjs" was not run: it exports no plugin by default. End it with: export default definePlugin({namespace: …, rules: […]}).',
    ],
    [
      'has no namespace',
      broken({ namespace: 'Acme Inc' }),
      'The plugin "./acme.mjs" was not run: its "namespace" must be a name in kebab-case, such as acme.',
    ],
    [
      'has a rule whose id has the namespace',
      rule({ id: 'acme/no-interns' }),
      'The plugin "./acme.mjs" was not run: its rule "acme/no-interns" is not right: "id" must be a name in kebab-case, without the namespace.',
    ],
    [
      'has a rule without a check',
      rule({ check: undefined }),
      'The plugin "./acme.mjs" was not run: its rule "no-interns" is not right: "check" must be a function.',
    ],
    [
      'has two rules of one id',
      broken({ rules: [interns, interns] }),
      'The plugin "./acme.mjs" was not run: it has two rules with the id "no-interns".',
    ],
    [
      'has an option whose default is wrong',
      rule({ options: { most: { description: 'x', type: 'integer', default: 'many' } } }),
      'The plugin "./acme.mjs" was not run: its rule "no-interns" is not right: the default of its option "most" does not meet its own schema.',
    ],
    [
      'has an option that is no schema',
      rule({ options: { most: { description: 'x', type: 'number of people', default: 1 } } }),
      'The plugin "./acme.mjs" was not run: its rule "no-interns" is not right: its option "most" is no JSON schema.',
    ],
    [
      'is not there',
      { 'acne.mjs': {} },
      'There is no plugin "./acme.mjs", so its rules were not run. Did you mean "./acne.mjs"?',
    ],
  ])('costs only its own rules where it %s', async (_, modules, message) => {
    const text =
      'plugins: [./acme.mjs]\nextends: [recommended, acme/loud]\nrules: {acme/no-interns: error, thin-bench: info}'
    const loaded = await load(text, modules)
    expect(loaded.problems).toEqual([`1:11 error [./acme.mjs] ${message}`])
    expect(loaded.problems).toHaveLength(1)
    expect(loaded.configuration.rules.get('thin-bench')?.severity).toBe('info')
    expect(loaded.configuration.rules.has('acme/no-interns')).toBe(false)
  })

  it('shares its namespace with none', async () => {
    const { problems } = await load('plugins: [./acme.mjs, ./more.mjs]', { ...acme, 'more.mjs': { default: plugin } })
    expect(problems).toEqual([
      '1:23 error [./more.mjs] Two plugins claim the namespace "acme": acme.mjs and this one. Remove one of them; its rules were not run.',
    ])
  })

  it.each([
    [
      'package that is not installed',
      'plugins: [orglint-plugin-acme]',
      '1:11 error [orglint-plugin-acme] The package "orglint-plugin-acme" is not installed in a node_modules of "/desk" or above, so its rules were not run. Install it, as with npm install --save-dev.',
    ],
    [
      'address',
      'plugins: ["https://127.0.0.1/x.mjs"]',
      '1:11 error ["https://127.0.0.1/x.mjs"] A plugin is a file such as ./house-rules.mjs or an installed package, and "https://127.0.0.1/x.mjs" is an address: nothing is ever fetched. Its rules were not run.',
    ],
    [
      'single name for the list',
      'plugins: ./acme.mjs',
      '1:10 error [./acme.mjs] "plugins" must be a list of texts, not "./acme.mjs". Write ["./acme.mjs"].',
    ],
    [
      'file without ./',
      'plugins: [acme.mjs]',
      '1:11 error [acme.mjs] "plugins" names a file by a path that begins with ./ or ../. Did you mean "./acme.mjs"? Its rules were not run.',
    ],
    [
      'misspelt rule',
      'plugins: [./acme.mjs]\nrules: {acme/no-intern: warn}',
      '2:9 error [acme/no-intern] Unknown rule "acme/no-intern". Did you mean "acme/no-interns"?',
    ],
    [
      'misspelt option',
      'plugins: [./acme.mjs]\nrules: {acme/no-interns: [warn, {moost: 1}]}',
      '2:34 error [moost] "acme/no-interns" has no option "moost". Did you mean "most"? Its only option is most.',
    ],
    [
      'wrong option in an override',
      'plugins: [./acme.mjs]\noverrides: [{files: a, rules: {acme/no-interns: [warn, {most: -1}]}}]',
      '2:63 error [-1] Option "most" of "acme/no-interns" must be a whole number of at least 0, not the number -1.',
    ],
    [
      'wrong severity',
      'plugins: [./acme.mjs]\nrules: {acme/no-interns: loud}',
      '2:26 error [loud] The severity of "acme/no-interns" must be off, info, warn or error, not "loud".',
    ],
    [
      'misspelt preset',
      'plugins: [./acme.mjs]\nextends: acme/lout',
      '2:10 error [acme/lout] The plugin "acme" has no preset "acme/lout". Did you mean "acme/loud"?',
    ],
  ])('is named by its place: %s', async (_, text, problem) => {
    expect((await load(text)).problems).toEqual([problem])
  })
})

it('nothing of a plugin is run where that is forbidden', async () => {
  const text =
    'plugins: [./acme.mjs]\nextends: [acme/loud]\nrules: {acme/no-interns: [warn, {most: 1}], thin-bench: info}'
  const { configuration, problems, notes } = await load(
    text,
    {
      'acme.mjs': () => {
        throw new Error('was run')
      },
    },
    { allowPlugins: false },
  )
  expect(problems).toEqual([])
  expect(notes).toEqual([
    '--no-plugins kept out the plugin ./acme.mjs of orglint.config.yaml: none of their rules, presets and dialects was used.',
  ])
  expect(configuration.rules.get('thin-bench')?.severity).toBe('info')
})
