import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Configuration } from '../../src/config/configuration.ts'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { type MemoryFile, memoryIo } from '../support/memory-io.ts'
import { compiledCheck } from './compiled-check.ts'
import { exampleRules } from './example-rules.ts'
import { shownProblems } from './shown-problems.ts'

const check = compiledCheck(exampleRules)
const builtIn = builtInConfiguration(exampleRules)

async function load(file: MemoryFile, name = 'orglint.config.yaml') {
  const io = memoryIo({ files: { [name]: file } })
  const { configuration, problems } = await loadConfiguration(`/desk/${name}`, exampleRules, io, { schemaCheck: check })
  return { configuration, problems: shownProblems(problems) }
}

async function loadFine(text: string, name?: string): Promise<Configuration> {
  const { configuration, problems } = await load(text, name)
  expect(problems).toEqual([])
  return configuration
}

function severities({ rules }: Configuration): Readonly<Record<string, string>> {
  return Object.fromEntries([...rules].map(([id, { severity }]) => [id, severity]))
}

const format = { syntax: 'error', encoding: 'error', 'duplicate-key': 'error', 'unsupported-tag': 'warn' }
const recommended = {
  ...format,
  'span-too-wide': 'warn',
  'too-many-layers': 'off',
  'missing-successor': 'error',
  'thin-bench': 'off',
  'stale-plan': 'off',
}

describe('builtInConfiguration', () => {
  it('is the preset recommended, with every rule and its default options', () => {
    expect(severities(builtIn)).toEqual(recommended)
    expect(builtIn.rules.get('missing-successor')?.options).toEqual({
      roles: ['cso', 'cro'],
      within: 'ever',
      readiness: 'ready-now',
    })
    expect(builtIn.path).toBeUndefined()
  })
})

describe('loadConfiguration', () => {
  it('reads every key', async () => {
    const configuration = await loadFine(`
extends: succession
asOf: 2026-11-01
dialect: slug-map
fields: {id: Post Unique Reference, reportsTo: Reports to Senior Post}
roots: [none, XX, 007, ~]
titles: {head-of-sales: [szef sprzedaży, sales boss]}
placeholders: {vacant: [Gap]}
glossary: {CSO: cso, __proto__: cro}
readiness: [{level: ready-now, spellings: [Green, 1]}]
categories: {succession: info}
rules: {stale-plan: error}
charts: [{name: posts, files: [org/*.json, "!org/old.json"], dialect: flat, fields: {id: Ref}, roots: [TOP]}]
ignores: [drafts/**]
`)
    expect(configuration).toEqual({
      path: 'orglint.config.yaml',
      rules: expect.any(Map),
      asOf: '2026-11-01',
      dialect: 'slug-map',
      fields: new Map([
        ['id', 'Post Unique Reference'],
        ['reportsTo', 'Reports to Senior Post'],
      ]),
      roots: ['none', 'XX', '007'],
      placeholders: { vacant: ['Gap'], anonymous: [] },
      titles: new Map([['head-of-sales', ['szef sprzedaży', 'sales boss']]]),
      glossary: new Map([
        ['CSO', 'cso'],
        ['__proto__', 'cro'],
      ]),
      readiness: [{ level: 'ready-now', spellings: ['Green', '1'] }],
      charts: [
        {
          name: 'posts',
          folder: '/desk',
          place: expect.objectContaining({ source: expect.objectContaining({ path: 'orglint.config.yaml' }) }),
          files: [
            expect.objectContaining({ pattern: 'org/*.json' }),
            expect.objectContaining({ pattern: '!org/old.json' }),
          ],
          dialect: 'flat',
          fields: new Map([['id', 'Ref']]),
          roots: ['TOP'],
        },
      ],
      ignores: [{ folder: '/desk', patterns: ['drafts/**'] }],
      pluginRules: [],
      pluginDialects: [],
      overrides: [],
      locked: new Set(),
    })
  })

  it('reads JSON and JSON with comments alike', async () => {
    const json = await loadFine('{"rules": {"thin-bench": "error"}}', 'orglint.config.json')
    const jsonc = await loadFine('{"rules": {"thin-bench": "error"}, /* why */}', 'orglint.config.jsonc')
    expect(severities(json)).toEqual({ ...recommended, 'thin-bench': 'error' })
    expect(severities(jsonc)).toEqual(severities(json))
  })

  it('reads a file with an extension that says nothing as YAML', async () => {
    expect(severities(await loadFine('rules: {thin-bench: info}', 'team.orglintrc'))['thin-bench']).toBe('info')
  })

  it('takes an empty file, or one of comments, for the built-in configuration', async () => {
    expect(await loadFine('')).toEqual({ ...builtIn, path: 'orglint.config.yaml' })
    expect(await loadFine('# nothing yet\n')).toEqual({ ...builtIn, path: 'orglint.config.yaml' })
  })

  it('honours merge keys', async () => {
    const text = 'rules: {<<: {thin-bench: info, stale-plan: info}, stale-plan: error}'
    expect(severities(await loadFine(text))).toEqual({ ...recommended, 'thin-bench': 'info', 'stale-plan': 'error' })
  })

  it('gives the built-in configuration beside an error', async () => {
    const { configuration, problems } = await load('rules: {thin-bench: error, nonsense: warn}')
    expect(problems).toHaveLength(1)
    expect(configuration).toEqual({ ...builtIn, path: 'orglint.config.yaml' })
  })

  it('goes on after a warning', async () => {
    const { configuration, problems } = await load('rules: {too-many-reports: [error, {countVacant: true}]}')
    expect(problems).toEqual([
      'orglint.config.yaml:1:9 warn [too-many-reports] "too-many-reports" is now called "span-too-wide". The old name still works; write the new one.',
    ])
    expect(configuration.rules.get('span-too-wide')).toMatchObject({
      severity: 'error',
      options: { countVacant: true },
    })
    expect(configuration.rules.has('too-many-reports')).toBe(false)
  })

  it.each<[string, MemoryFile, string]>([
    [
      'cannot be read',
      { error: 'EACCES' },
      ':1:1 error [] This file cannot be read: permission denied. Allow reading, or leave it out with --ignore-pattern.',
    ],
    ['is not there', { error: 'ENOENT' }, ':1:1 error [] There is no such configuration file.'],
    [
      'is no text',
      Uint8Array.from([0x72, 0x3a, 0x20, 0xff]),
      ':1:4 error [] This file is not text in UTF-8 (byte 3). Save it as UTF-8.',
    ],
  ])('reports a file that %s', async (_, file, problem) => {
    const { configuration, problems } = await load(file)
    expect(problems).toEqual([`orglint.config.yaml${problem}`])
    expect(configuration).toEqual(builtIn)
  })
})

describe('what a configuration makes of the rules', () => {
  it.each<[string, string, Readonly<Record<string, string>>]>([
    ['no extends means recommended', 'rules: {}', recommended],
    ['strict adds to recommended', 'extends: strict', { ...recommended, 'thin-bench': 'warn' }],
    [
      'extending nothing leaves the format rules',
      'extends: []',
      { ...recommended, 'span-too-wide': 'off', 'missing-successor': 'off' },
    ],
    ['presets add up', 'extends: [recommended, hierarchy]', { ...recommended, 'too-many-layers': 'info' }],
    [
      'a category changes how much its rules weigh, not which are on',
      'categories: {succession: info}',
      { ...recommended, 'missing-successor': 'info' },
    ],
    [
      'a category that is off turns its rules off',
      '{extends: all, categories: {succession: off}}',
      { ...recommended, 'too-many-layers': 'info', 'missing-successor': 'off' },
    ],
    [
      'a rule has the last word over its category',
      '{categories: {succession: off}, rules: {thin-bench: error}}',
      { ...recommended, 'missing-successor': 'off', 'thin-bench': 'error' },
    ],
    [
      'the order of the keys in the file does not matter',
      '{rules: {thin-bench: error}, categories: {succession: off}, extends: all}',
      { ...recommended, 'too-many-layers': 'info', 'missing-successor': 'off', 'thin-bench': 'error' },
    ],
    [
      'numbers stand for off, warn and error',
      'rules: {span-too-wide: 0, missing-successor: 1, thin-bench: 2, stale-plan: [1]}',
      {
        ...recommended,
        'span-too-wide': 'off',
        'missing-successor': 'warn',
        'thin-bench': 'error',
        'stale-plan': 'warn',
      },
    ],
    [
      'a format rule that is about parts of a file can be turned off',
      'rules: {duplicate-key: off, syntax: warn}',
      { ...recommended, 'duplicate-key': 'off', syntax: 'warn' },
    ],
  ])('%s', async (_, text, expected) => {
    expect(severities(await loadFine(text))).toEqual(expected)
  })

  it('lays options over the defaults, maps entry by entry', async () => {
    const configuration = await loadFine('rules: {span-too-wide: [warn, {roles: {cro: 6, ceo: 9}, countVacant: true}]}')
    expect(configuration.rules.get('span-too-wide')?.options).toEqual({
      default: { max: 12 },
      roles: { 'vp-sales': 10, ceo: 9, cro: 6 },
      countVacant: true,
    })
  })

  it('replaces lists whole', async () => {
    const configuration = await loadFine('rules: {missing-successor: [error, {roles: [ceo]}]}')
    expect(configuration.rules.get('missing-successor')?.options).toEqual({
      roles: ['ceo'],
      within: 'ever',
      readiness: 'ready-now',
    })
  })

  it('keeps options that were set before where only the severity is said', async () => {
    const text = 'rules: {too-many-reports: [error, {default: {max: 3}}], span-too-wide: info}'
    const { configuration } = await load(text)
    expect(configuration.rules.get('span-too-wide')).toMatchObject({
      severity: 'info',
      options: { default: { max: 3 } },
    })
  })
})
