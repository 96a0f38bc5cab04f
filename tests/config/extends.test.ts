import { describe, expect, it } from 'vitest'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { type MemoryFile, memoryIo } from '../support/memory-io.ts'
import { compiledCheck } from './compiled-check.ts'
import { exampleRules } from './example-rules.ts'
import { shownProblems } from './shown-problems.ts'

const schemaCheck = compiledCheck(exampleRules)

async function load(files: Readonly<Record<string, MemoryFile>>, at = 'orglint.config.yaml') {
  const { configuration, problems } = await loadConfiguration(`/desk/${at}`, exampleRules, memoryIo({ files }), {
    schemaCheck,
  })
  return { configuration, problems: shownProblems(problems) }
}

const severityOf = ({ configuration }: Awaited<ReturnType<typeof load>>, rule: string) =>
  configuration.rules.get(rule)?.severity

describe('a file to extend', () => {
  it('is laid under what extends it, options entry by entry', async () => {
    const loaded = await load({
      'orglint.config.yaml':
        'extends: [./shared.yaml]\nglossary: {CSO: cso}\nrules: {span-too-wide: [warn, {roles: {cro: 5}}]}',
      'shared.yaml':
        'glossary: {CRO: cro}\nrules: {thin-bench: error, span-too-wide: [error, {default: {max: 7}}]}\nasOf: 2026-01-01',
    })
    expect(loaded.problems).toEqual([])
    expect(severityOf(loaded, 'thin-bench')).toBe('error')
    expect(severityOf(loaded, 'missing-successor')).toBe('error')
    expect(loaded.configuration.rules.get('span-too-wide')).toEqual({
      severity: 'warn',
      options: { default: { max: 7 }, roles: { 'vp-sales': 10, ceo: 12, cro: 5 }, countVacant: false },
    })
    expect(loaded.configuration.asOf).toBe('2026-01-01')
    expect([...loaded.configuration.glossary]).toEqual([
      ['CRO', 'cro'],
      ['CSO', 'cso'],
    ])
  })

  it('keeps what it turns off, whatever other files extend by name', async () => {
    const loaded = await load({
      'orglint.config.yaml': 'extends: [./a.yaml, ./b.yaml]',
      'a.yaml': 'rules: {span-too-wide: off}',
      'b.yaml': 'extends: recommended\nrules: {thin-bench: info}',
    })
    expect(severityOf(loaded, 'span-too-wide')).toBe('off')
    expect(severityOf(loaded, 'thin-bench')).toBe('info')
  })

  it('may extend others in a line without end', async () => {
    const line = Array.from({ length: 3_000 }, (_, at) => [`c${at}.yaml`, `extends: ./c${at + 1}.yaml`])
    const files = Object.fromEntries([...line, ['c3000.yaml', 'rules: {thin-bench: info}']])
    const loaded = await load(files, 'c0.yaml')
    expect(loaded.problems).toEqual([])
    expect(severityOf(loaded, 'thin-bench')).toBe('info')
  })

  it('counts its own paths and patterns from its own folder', async () => {
    const loaded = await load(
      {
        'emea/orglint.config.yaml': 'extends: ../house/base.yaml',
        'house/base.yaml': 'extends: ./more.json\nignores: [drafts/**]',
        'house/more.json': '{"rules": {"thin-bench": "info"}}',
      },
      'emea/orglint.config.yaml',
    )
    expect(loaded.problems).toEqual([])
    expect(severityOf(loaded, 'thin-bench')).toBe('info')
    expect(loaded.configuration.ignores).toEqual([{ folder: '/desk/house', patterns: ['drafts/**'] }])
  })

  it.each<[string, Readonly<Record<string, MemoryFile>>, string]>([
    [
      'is misspelt',
      { 'orglint.config.yaml': 'extends: [./shard.yaml]', 'shared.yaml': '' },
      'orglint.config.yaml:1:11 error [./shard.yaml] There is no file "./shard.yaml" to extend. Did you mean "./shared.yaml"?',
    ],
    [
      'is named without ./',
      { 'orglint.config.yaml': 'extends: house.yaml' },
      'orglint.config.yaml:1:10 error [house.yaml] "extends" names a file by a path that begins with ./ or ../. Did you mean "./house.yaml"?',
    ],
    [
      'is a package that is not installed',
      { 'orglint.config.yaml': 'extends: "@acme/base"' },
      'orglint.config.yaml:1:10 error ["@acme/base"] The package "@acme/base" is not installed in a node_modules of the folder of this configuration or above. Install it, as with npm install --save-dev.',
    ],
    [
      'is the preset of a plugin that is not there',
      { 'orglint.config.yaml': 'extends: acme/base' },
      'orglint.config.yaml:1:10 error [acme/base] "acme/base" in "extends" leads nowhere: no plugin here has the namespace "acme", and no package of that name is installed. Name the plugin under "plugins", or install the package.',
    ],
    [
      'is a folder',
      { 'orglint.config.yaml': 'extends: ./house', 'house/a.yaml': '' },
      'orglint.config.yaml:1:10 error [./house] This is a folder. Name a file in it.',
    ],
    [
      'extends itself',
      { 'orglint.config.yaml': 'extends: ./orglint.config.yaml' },
      'orglint.config.yaml:1:10 error [./orglint.config.yaml] This configuration extends itself: orglint.config.yaml → orglint.config.yaml. Take "./orglint.config.yaml" out here, or break the loop elsewhere.',
    ],
    [
      'leads back on a way round',
      { 'orglint.config.yaml': 'extends: ./a.yaml', 'a.yaml': 'extends: [./b.yaml]', 'b.yaml': 'extends: ./a.yaml' },
      'b.yaml:1:10 error [./a.yaml] These configurations extend each other: a.yaml → b.yaml → a.yaml. Take "./a.yaml" out here, or break the loop elsewhere.',
    ],
    [
      'has mistakes of its own',
      { 'orglint.config.yaml': 'extends: ./a.yaml', 'a.yaml': 'rules: {thin-bank: off}' },
      'a.yaml:1:9 error [thin-bank] Unknown rule "thin-bank". Did you mean "thin-bench"?',
    ],
  ])('is refused where it %s', async (_, files, problem) => {
    expect((await load(files)).problems).toEqual([problem])
  })

  it('may be reached on two ways, and counts once', async () => {
    const loaded = await load({
      'orglint.config.yaml': 'extends: [./a.yaml, ./b.yaml]\nrules: {}',
      'a.yaml': 'extends: ./c.yaml',
      'b.yaml': 'extends: ./c.yaml',
      'c.yaml': 'ignores: [x]\nrules: {nonsense: off}',
    })
    expect(loaded.problems).toEqual([
      'c.yaml:2:9 error [nonsense] Unknown rule "nonsense". "orglint rules" lists all rules.',
    ])
  })
})

describe('a package to extend', () => {
  const main = (name: string) => ({ 'orglint.config.yaml': `extends: ["${name}"]\nignores: [own]` })
  const inPackage = 'rules: {thin-bench: error}\nignores: [drafts]'

  it.each<[string, string, Readonly<Record<string, MemoryFile>>]>([
    [
      'a configuration file in it',
      '@acme/orglint-config',
      {
        'node_modules/@acme/orglint-config/package.json': '{}',
        'node_modules/@acme/orglint-config/orglint.config.yaml': inPackage,
      },
    ],
    [
      'a key of its package.json',
      'acme',
      {
        'node_modules/acme/package.json':
          '{"orglint": {"rules": {"thin-bench": "error"}, "ignores": ["drafts"]}, "main": "no.js"}',
      },
    ],
    [
      'a file that its package.json names',
      'acme',
      {
        'node_modules/acme/package.json': '{"orglint": "rules/all.yml"}',
        'node_modules/acme/rules/all.yml': inPackage,
      },
    ],
    [
      'a main file that is data',
      'acme',
      { 'node_modules/acme/package.json': '{"main": "./base.yaml"}', 'node_modules/acme/base.yaml': inPackage },
    ],
    [
      'a file that is asked for',
      'acme/strict.yaml',
      { 'node_modules/acme/package.json': '{}', 'node_modules/acme/strict.yaml': inPackage },
    ],
  ])('is %s', async (_, name, files) => {
    const loaded = await load({ ...main(name), ...files })
    expect(loaded.problems).toEqual([])
    expect(severityOf(loaded, 'thin-bench')).toBe('error')
    expect(loaded.configuration.ignores).toEqual([
      { folder: '/desk', patterns: ['drafts'] },
      { folder: '/desk', patterns: ['own'] },
    ])
  })

  it('is found above, and its own packages from where it lies', async () => {
    const loaded = await load(
      {
        'teams/emea/orglint.config.yaml': 'extends: acme',
        'node_modules/acme/package.json': '{"orglint": {"extends": "base"}}',
        'node_modules/acme/node_modules/base/package.json': '{"orglint": {"rules": {"thin-bench": "info"}}}',
      },
      'teams/emea/orglint.config.yaml',
    )
    expect(loaded.problems).toEqual([])
    expect(severityOf(loaded, 'thin-bench')).toBe('info')
  })

  it('points into its package.json where that is wrong', async () => {
    const files = { ...main('acme'), 'node_modules/acme/package.json': '{"orglint": {"rules": {"thin-bank": "off"}}}' }
    expect((await load(files)).problems).toEqual([
      'node_modules/acme/package.json:1:24 error ["thin-bank"] Unknown rule "thin-bank". Did you mean "thin-bench"?',
    ])
  })

  it.each<[string, Readonly<Record<string, MemoryFile>>, string]>([
    [
      'holds no configuration',
      { 'node_modules/acme/package.json': '{"main": "index.js"}' },
      'The package acme holds no configuration: it would need a file orglint.config.yaml, a key "orglint" in its package.json or a YAML or JSON file as "main". A package of rules belongs under "plugins".',
    ],
    [
      'lacks the file that it names',
      { 'node_modules/acme/package.json': '{"orglint": "gone.yaml"}' },
      'The package acme is installed, but has no file gone.yaml.',
    ],
    [
      'has a broken package.json',
      { 'node_modules/acme/package.json': '{' },
      'The package.json of acme cannot be read. Install the package again.',
    ],
  ])('is refused where it %s', async (_, files, message) => {
    const { problems } = await load({ ...main('acme'), ...files })
    expect(problems).toEqual([`orglint.config.yaml:1:11 error ["acme"] ${message}`])
  })
})

describe('mistakes in overrides and locked rules', () => {
  it.each([
    [
      'override about everything',
      'overrides: [{rules: {thin-bench: off}}]',
      '1:13 error [{rules: {thin-bench: off}}] This override is about everything: say with "files" or "where" what it is about, or write its rules under "rules" of the configuration.',
    ],
    ['override without rules', 'overrides: [{files: [a]}]', '1:13 error [{files: [a]}] Override 1 must have "rules".'],
    [
      'misspelt key of an override',
      'overrides: [{file: [a], where: {id: a}, rules: {}}]',
      '1:14 error [file] An override has no key "file". Did you mean "files"?',
    ],
    [
      'misspelt key of where',
      'overrides: [{where: {departement: a}, rules: {}}]',
      '1:22 error [departement] "where" has no key "departement". Did you mean "department"?',
    ],
    [
      'misspelt role',
      'overrides: [{where: {role: vp-sale}, rules: {}}]',
      '1:28 error [vp-sale] Unknown role "vp-sale". Did you mean "vp-sales"?',
    ],
    [
      'misspelt rule',
      'overrides: [{files: a, rules: {thin-bank: off}}]',
      '1:32 error [thin-bank] Unknown rule "thin-bank". Did you mean "thin-bench"?',
    ],
    [
      'wrong option',
      'overrides: [{files: a, rules: {span-too-wide: [warn, {default: {max: 0}}]}}]',
      '1:70 error [0] Option "default.max" of "span-too-wide" must be a whole number of at least 1, not the number 0.',
    ],
    [
      'where for the form of files',
      'overrides: [{where: {id: a}, rules: {duplicate-key: off}}]',
      '1:38 error [duplicate-key] "duplicate-key" is about the form of a file, where "where" does not reach. Use "files".',
    ],
    [
      'syntax turned off for some files',
      'overrides: [{files: a, rules: {syntax: off}}]',
      '1:40 error [off] "syntax" cannot be turned off: a file that could not be read must not look clean.',
    ],
    [
      'map for the overrides',
      'overrides: {files: a}',
      '1:12 error [{files: a}] "overrides" must be a list, not a map.',
    ],
    [
      'empty where',
      'overrides: [{where: {}, rules: {}}]',
      '1:21 error [{}] "where" of override 1 must be a map with role, department, businessUnit or id, not a map.',
    ],
    [
      'misspelt locked rule',
      'locked: [thin-bank]',
      '1:10 error [thin-bank] Unknown rule "thin-bank" in "locked". Did you mean "thin-bench"?',
    ],
    [
      'locked rule that is off',
      'locked: [thin-bench]',
      '1:10 error [thin-bench] "thin-bench" is locked, but it is off: no preset turns it on, or its category is off. Set it under "rules", as in thin-bench: warn.',
    ],
    [
      'locked rule turned off',
      'locked: [span-too-wide]\nrules: {span-too-wide: off}',
      '2:9 error [span-too-wide] "span-too-wide" is locked, so nothing may turn it off. Take this out, or take the rule out of "locked".',
    ],
    [
      'locked rule turned off by an override',
      'locked: [span-too-wide]\noverrides: [{where: {id: a}, rules: {span-too-wide: [off]}}]',
      '2:38 error [span-too-wide] "span-too-wide" is locked, so nothing may turn it off. Take this out, or take the rule out of "locked".',
    ],
    [
      'rule of an unknown plugin',
      'rules: {acme/no-interns: warn}',
      '1:9 error [acme/no-interns] Unknown rule "acme/no-interns": no plugin here has the namespace "acme". Name its module or package under "plugins".',
    ],
  ])('%s', async (_, text, problem) => {
    expect((await load({ 'orglint.config.yaml': text })).problems).toEqual([`orglint.config.yaml:${problem}`])
  })

  it('a shared configuration locks what its users may not turn off', async () => {
    const files = {
      'orglint.config.yaml': 'extends: ./a.yaml\nrules: {span-too-wide: off}',
      'a.yaml': 'locked: [span-too-wide]',
    }
    expect((await load(files)).problems).toEqual([
      'orglint.config.yaml:2:9 error [span-too-wide] "span-too-wide" is locked, so nothing may turn it off. Take this out, or take the rule out of "locked".',
    ])
  })
})
