import { describe, expect, it } from 'vitest'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { memoryIo } from '../support/memory-io.ts'
import { compiledCheck } from './compiled-check.ts'
import { exampleRules } from './example-rules.ts'
import { shownProblems } from './shown-problems.ts'

const check = compiledCheck(exampleRules)

/** Problems of a configuration, without its path. */
async function problemsOf(text: string, name = 'orglint.config.yaml'): Promise<readonly string[]> {
  const io = memoryIo({ files: { [name]: text } })
  const { problems } = await loadConfiguration(`/desk/${name}`, exampleRules, io, { schemaCheck: check })
  return shownProblems(problems).map((problem) => problem.slice(name.length + 1))
}

const keys =
  'Use $schema, extends, asOf, dialect, fields, roots, placeholders, charts, titles, glossary, readiness, plugins, doctrine, categories, rules, overrides, locked or ignores.'
const ruleForm = 'takes a severity, or a list of a severity and a map of options: [warn, {…}].'

describe('mistakes in a configuration', () => {
  it.each([
    ['misspelt key', 'rule: {}', '1:1 error [rule] Unknown key "rule". Did you mean "rules"?'],
    ['unknown key', 'presets: []', `1:1 error [presets] Unknown key "presets". ${keys}`],
    ['__proto__ as key', '__proto__: {}', `1:1 error [__proto__] Unknown key "__proto__". ${keys}`],
    ['escape codes in a key', '"\\u001b[31m": 1', `1:1 error ["\\u001b[31m"] Unknown key "\\u001b[31m". ${keys}`],
    [
      'list at the top',
      '- rules\n- extends',
      '1:1 error [- rules] A configuration is a map of keys such as extends and rules, not a list.',
    ],
    [
      'text at the top',
      'all',
      '1:1 error [all] A configuration is a map of keys such as extends and rules, not "all".',
    ],
    ['section without a value', 'rules:\n', '1:1 error [rules] "rules" must be a map, not empty.'],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })
})

describe('maps in a list that takes no two of one kind', () => {
  it.each(['plugins', 'locked'])('of %s are mistakes like any others', async (list) => {
    for (const items of ['[{a: 1}, {a: 2}]', '[{valueOf: 1}, {valueOf: 1}]', '[{toString: 1}, [], {__proto__: 1}]']) {
      const problems = await problemsOf(`${list}: ${items}`)
      expect(problems.length).toBeGreaterThan(1)
      for (const problem of problems) expect(problem).toContain(` of "${list}" must be `)
    }
  })
})

describe('mistakes in extends, dates and lists', () => {
  it.each([
    [
      'misspelt preset',
      'extends: recomended',
      '1:10 error [recomended] Unknown preset "recomended" in "extends". Did you mean "recommended"?',
    ],
    [
      'file to extend',
      'extends: [recommended, ./shared.yaml]',
      '1:24 error [./shared.yaml] There is no file "./shared.yaml" to extend. Paths count from the folder of this configuration.',
    ],
    [
      'number to extend',
      'extends: [3]',
      '1:11 error [3] Item 1 of "extends" must be a preset, a file such as ./shared.yaml or an npm package, not the number 3.',
    ],
    [
      'map to extend',
      'extends: {a: 1}',
      '1:10 error [{a: 1}] "extends" must be a preset, a file such as ./shared.yaml or an npm package, not a map.',
    ],
    [
      'date in another form',
      'asOf: 1.11.2026',
      '1:7 error [1.11.2026] "asOf" must be a date such as 2026-11-01, not "1.11.2026".',
    ],
    [
      'month for a date',
      'asOf: 2026-11',
      '1:7 error [2026-11] "asOf" must be a date such as 2026-11-01, not "2026-11".',
    ],
    ['day that does not exist', 'asOf: 2026-02-30', '1:7 error [2026-02-30] There is no 2026-02-30 in the calendar.'],
    ['misspelt dialect', 'dialect: nativ', '1:10 error [nativ] Unknown dialect "nativ". Did you mean "native"?'],
    [
      'text for a list',
      'ignores: drafts/**',
      '1:10 error [drafts/**] "ignores" must be a list of texts, not "drafts/**". Write ["drafts/**"].',
    ],
    [
      'number in a list of texts',
      'ignores: [a, 3]',
      '1:14 error [3] Item 2 of "ignores" must be text, not the number 3. Put it in quotes.',
    ],
    [
      'text for the root markers',
      'roots: none',
      '1:8 error [none] "roots" must be a list, not "none". Write ["none"].',
    ],
    [
      'map among the root markers',
      'roots: [none, {a: b}]',
      '1:15 error [{a: b}] Item 2 of "roots" must be text, a number or null, not a map.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })
})

describe('mistakes in the spellings of readiness', () => {
  it.each([
    [
      'unknown level',
      'readiness: [{level: ready-nw, spellings: [Green]}]',
      '1:21 error [ready-nw] Unknown level of readiness "ready-nw" in "readiness". Did you mean "ready-now"?',
    ],
    [
      'level without spellings',
      'readiness: [{level: ready-now}]',
      '1:13 error [{level: ready-now}] Item 1 of "readiness" must have "spellings".',
    ],
    [
      'another key',
      'readiness: [{level: ready-now, spellings: [Green], order: 1}]',
      '1:52 error [order] A level of "readiness" has no key "order". Use level or spellings.',
    ],
    [
      'text for a list',
      'readiness: [{level: ready-now, spellings: Green}]',
      '1:43 error [Green] "spellings" of item 1 of "readiness" must be a list, not "Green". Write ["Green"].',
    ],
    [
      'order turned round',
      'readiness: [{level: ready-3-plus-years, spellings: [Red]}, {level: ready-now, spellings: [Green]}]',
      '1:68 error [ready-now] The levels of "readiness" go from the soonest to the latest: ready-now, ready-1-2-years and ready-3-plus-years. Move ready-now up.',
    ],
    [
      'spelling with two meanings',
      'readiness: [{level: ready-now, spellings: [Green]}, {level: ready-1-2-years, spellings: [GREEN]}]',
      '1:90 error [GREEN] "GREEN" stands for ready-now already. Give each spelling one level.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })

  it('a level in two entries is none', async () => {
    expect(
      await problemsOf('readiness: [{level: ready-now, spellings: [A, a]}, {level: ready-now, spellings: [1]}]'),
    ).toEqual([])
  })
})

describe('mistakes in chart groups', () => {
  it.each([
    [
      'map for the list',
      'charts: {name: a, files: [a]}',
      '1:9 error [{name: a, files: [a]}] "charts" must be a list, not a map.',
    ],
    [
      'text for a group',
      'charts: [org]',
      '1:10 error [org] Chart group 1 must be a map with name and files, not "org".',
    ],
    ['no name', 'charts: [{files: [a]}]', '1:10 error [{files: [a]}] Chart group 1 must have "name".'],
    [
      'no files',
      'charts: [{name: a, files: [x]}, {name: b}]',
      '1:33 error [{name: b}] Chart group 2 must have "files".',
    ],
    [
      'empty list of files',
      'charts: [{name: a, files: []}]',
      '1:27 error [[]] "files" of chart group 1 must be a list with at least 1 item, not a list of 0 items.',
    ],
    [
      'text for the list of files',
      'charts: [{name: a, files: org/*.yaml}]',
      '1:27 error [org/*.yaml] "files" of chart group 1 must be a list with at least 1 item, not "org/*.yaml". Write ["org/*.yaml"].',
    ],
    [
      'number among the files',
      'charts: [{name: a, files: [a, 3]}]',
      '1:31 error [3] Item 2 of "files" of chart group 1 must be text, not the number 3. Put it in quotes.',
    ],
    [
      'misspelt key',
      'charts: [{name: a, file: [a], files: [b]}]',
      '1:20 error [file] A chart group has no key "file". Did you mean "files"?',
    ],
    [
      'misspelt dialect',
      'charts: [{name: a, files: [a], dialect: flatt}]',
      '1:41 error [flatt] Unknown dialect "flatt". Did you mean "flat"?',
    ],
    [
      'misspelt field',
      'charts: [{name: a, files: [a], fields: {reportTo: Boss}}]',
      '1:41 error [reportTo] Unknown field "reportTo". Did you mean "reportsTo"?',
    ],
    [
      'map among the root markers',
      'charts: [{name: a, files: [a], roots: [{}]}]',
      '1:40 error [{}] Item 1 of "roots" of chart group 1 must be text, a number or null, not a map.',
    ],
    [
      'same name twice',
      'charts: [{name: a, files: [a]}, {name: b, files: [b]}, {name: a, files: [c]}]',
      '1:63 error [a] Two chart groups are called "a". Give each a name of its own.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })
})

describe('mistakes in fields, titles and glossary', () => {
  it.each([
    [
      'misspelt field',
      'fields: {reportTo: Manager}',
      '1:10 error [reportTo] Unknown field "reportTo". Did you mean "reportsTo"?',
    ],
    [
      'name of another tool for a field',
      'fields: {manager: Boss}',
      '1:10 error [manager] Unknown field "manager". Did you mean "reportsTo"?',
    ],
    [
      'field the wrong way round',
      'fields: {Post Ref: id}',
      '1:10 error [Post Ref] Unknown field "Post Ref". The field of orglint comes first: id: "Post Ref".',
    ],
    [
      'number for a field',
      'fields: {id: 7}',
      '1:14 error [7] "fields.id" must be text, not the number 7. Put it in quotes.',
    ],
    ['empty text for a field', 'fields: {id: ""}', '1:14 error [""] "fields.id" must not be empty.'],
    ['list of fields', 'fields: [id]', '1:9 error [[id]] "fields" must be a map, not a list.'],
    [
      'misspelt role of a title',
      'titles: {head-of-sale: [x]}',
      '1:10 error [head-of-sale] Unknown role "head-of-sale" in "titles". Did you mean "head-of-sales"?',
    ],
    [
      'titles turned round',
      'titles: {Boss: cro}',
      '1:10 error [Boss] Unknown role "Boss" in "titles". The role comes first: cro: ["Boss"].',
    ],
    [
      'single title for a role',
      'titles: {cro: boss}',
      '1:15 error [boss] "titles.cro" must be a list of texts, not "boss". Write ["boss"].',
    ],
    [
      'number for a title',
      'titles: {cro: [boss, 3]}',
      '1:22 error [3] Item 2 of "titles.cro" must be text, not the number 3. Put it in quotes.',
    ],
    [
      'misspelt role of an acronym',
      'glossary: {CSO: cs}',
      '1:17 error [cs] Unknown role "cs" in "glossary". Did you mean "cso"?',
    ],
    [
      'number for the role of an acronym',
      'glossary: {1: 3}',
      '1:15 error [3] "glossary.1" must be a role, not the number 3.',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })

  it('lists every field where none is near', async () => {
    const [problem, ...more] = await problemsOf('fields: {zzz: Manager}')
    expect(more).toEqual([])
    expect(problem).toMatch(/^1:10 error \[zzz\] Unknown field "zzz"\. Use id, positionId, title, .* or riskOfLoss\.$/)
  })

  it('lists every role where none is near', async () => {
    const [problem, ...more] = await problemsOf('glossary: {X: zzz}')
    expect(more).toEqual([])
    expect(problem).toMatch(/^1:15 error \[zzz\] Unknown role "zzz" in "glossary"\. Use ceo, .* deal-desk or none\.$/)
  })
})

describe('mistakes in the severity of rules', () => {
  it.each([
    [
      'misspelt rule',
      'rules: {missing-sucessor: error}',
      '1:9 error [missing-sucessor] Unknown rule "missing-sucessor". Did you mean "missing-successor"?',
    ],
    [
      'unknown rule',
      'rules: {nothing-like-it: error}',
      '1:9 error [nothing-like-it] Unknown rule "nothing-like-it". "orglint rules" lists all rules.',
    ],
    [
      '__proto__ as rule',
      'rules: {__proto__: error}',
      '1:9 error [__proto__] Unknown rule "__proto__". "orglint rules" lists all rules.',
    ],
    [
      'constructor as rule',
      'rules: {constructor: error}',
      '1:9 error [constructor] Unknown rule "constructor". "orglint rules" lists all rules.',
    ],
    [
      'category among the rules',
      'rules: {succession: off}',
      '1:9 error [succession] Unknown rule "succession". It is a category: write it under "categories".',
    ],
    [
      'unknown severity',
      'rules: {thin-bench: loud}',
      '1:21 error [loud] The severity of "thin-bench" must be off, info, warn or error, not "loud".',
    ],
    [
      'severity by its longer name',
      'rules: {thin-bench: warning}',
      '1:21 error [warning] The severity of "thin-bench" must be off, info, warn or error, not "warning". Did you mean "warn"?',
    ],
    [
      'number that is no severity',
      'rules: {thin-bench: [3]}',
      '1:22 error [3] The severity of "thin-bench" must be off, info, warn or error, not the number 3.',
    ],
    [
      'rule without a value',
      'rules:\n  thin-bench:\n',
      '2:3 error [thin-bench] The severity of "thin-bench" must be off, info, warn or error, not empty.',
    ],
    [
      'map for a rule',
      'rules: {thin-bench: {severity: warn}}',
      `1:21 error [{severity: warn}] "thin-bench" ${ruleForm}`,
    ],
    ['empty list for a rule', 'rules: {thin-bench: []}', `1:21 error [[]] "thin-bench" ${ruleForm}`],
    [
      'third item for a rule',
      'rules: {thin-bench: [warn, {}, 3]}',
      `1:21 error [[warn, {}, 3]] "thin-bench" ${ruleForm}`,
    ],
    [
      'rule that must not be off',
      'rules: {syntax: off}',
      '1:17 error [off] "syntax" cannot be turned off: a file that could not be read must not look clean.',
    ],
    [
      'rule that must not be off, in a list',
      'rules: {encoding: [0]}',
      '1:19 error [[0]] "encoding" cannot be turned off: a file that could not be read must not look clean.',
    ],
    [
      'category that must not be off',
      'categories: {format: off}',
      '1:22 error [off] The category "format" cannot be turned off: its rules "syntax" and "encoding" always run. Turn others off one by one under "rules".',
    ],
    [
      'misspelt category',
      'categories: {controll: off}',
      '1:14 error [controll] Unknown category "controll" in "categories". Did you mean "control"?',
    ],
    [
      'unknown severity of a category',
      'categories: {control: eror}',
      '1:23 error [eror] The severity of category "control" must be off, info, warn or error, not "eror". Did you mean "error"?',
    ],
  ])('%s', async (_, text, problem) => {
    expect(await problemsOf(text)).toEqual([problem])
  })
})

describe('mistakes in the options of rules', () => {
  it.each([
    [
      'misspelt option',
      'span-too-wide: [warn, {rolles: {}}]',
      '1:32 error [rolles] "span-too-wide" has no option "rolles". Did you mean "roles"? Its options are default, roles and countVacant.',
    ],
    [
      'unknown option',
      'span-too-wide: [warn, {maximum: 3}]',
      '1:32 error [maximum] "span-too-wide" has no option "maximum". Its options are default, roles and countVacant.',
    ],
    [
      'option of a rule that has none',
      'thin-bench: [warn, {max: 3}]',
      '1:29 error [max] "thin-bench" has no options, so "max" means nothing here.',
    ],
    [
      'unknown key in an option',
      'span-too-wide: [warn, {default: {maxx: 3}}]',
      '1:42 error [maxx] Option "default" of "span-too-wide" has no key "maxx". Did you mean "max"? Its only key is max.',
    ],
    [
      'misspelt word as the key of an option',
      'span-too-wide: [warn, {roles: {vp-sale: 3}}]',
      '1:40 error [vp-sale] Option "roles" of "span-too-wide" has no key "vp-sale". Did you mean "vp-sales"? Its keys are vp-sales, ceo and cro.',
    ],
    [
      'key that is missing in an option',
      'stale-plan: [warn, {age: {}}]',
      '1:34 error [{}] Option "age" of "stale-plan" must have "days".',
    ],
    [
      'options that are no map',
      'span-too-wide: [warn, 3]',
      '1:31 error [3] The options of "span-too-wide" must be a map, not the number 3.',
    ],
    [
      'number out of range',
      'span-too-wide: [warn, {default: {max: 0}}]',
      '1:47 error [0] Option "default.max" of "span-too-wide" must be a whole number of at least 1, not the number 0.',
    ],
    [
      'text for a number',
      'span-too-wide: [warn, {roles: {cro: ten}}]',
      '1:45 error [ten] Option "roles.cro" of "span-too-wide" must be a whole number of at least 1, not "ten".',
    ],
    [
      'text for true or false',
      'span-too-wide: [warn, {countVacant: yes}]',
      '1:45 error [yes] Option "countVacant" of "span-too-wide" must be true or false, not "yes".',
    ],
    [
      'misspelt word',
      'missing-successor: [warn, {readiness: ready-nw}]',
      '1:47 error [ready-nw] Option "readiness" of "missing-successor" must be ready-now or ready-1-2-years, not "ready-nw". Did you mean "ready-now"?',
    ],
    [
      'value that is none of several kinds',
      'missing-successor: [warn, {within: 0}]',
      '1:44 error [0] Option "within" of "missing-successor" must be a whole number of at least 1 or ever, not the number 0.',
    ],
    [
      'list that is too short',
      'missing-successor: [warn, {roles: []}]',
      '1:43 error [[]] Option "roles" of "missing-successor" must be a list of texts with at least 1 item, not a list of 0 items.',
    ],
    [
      'item twice',
      'missing-successor: [warn, {roles: [cso, cro, cso]}]',
      '1:54 error [cso] Option "roles" of "missing-successor" names "cso" twice.',
    ],
    [
      'item of a list in a list',
      'too-many-layers: [warn, {byHeadcount: [[50, 4], [all, 6]]}]',
      '1:58 error [all] Item 1 of option "byHeadcount.1" of "too-many-layers" must be a whole number or null, not "all".',
    ],
    [
      'list that is too long',
      'too-many-layers: [warn, {byHeadcount: [[50, 4, 3]]}]',
      '1:48 error [[50, 4, 3]] Item 1 of option "byHeadcount" of "too-many-layers" must be a list with exactly 2 items, not a list of 3 items.',
    ],
  ])('%s', async (_, rule, problem) => {
    expect(await problemsOf(`rules: {${rule}}`)).toEqual([problem])
  })

  it('checks options under the former name of a rule too', async () => {
    expect(await problemsOf('rules: {too-many-reports: [warn, {countVacant: 1}]}')).toEqual([
      '1:9 warn [too-many-reports] "too-many-reports" is now called "span-too-wide". The old name still works; write the new one.',
      '1:48 error [1] Option "countVacant" of "too-many-reports" must be true or false, not the number 1.',
    ])
  })
})

describe('mistakes in the file', () => {
  it('names every mistake, in order of place', async () => {
    const text = 'asOf: soon\nrules:\n  nonsense: warn\n  syntax: off\nextends: most\nasOf: 2026-11-01\n'
    expect(await problemsOf(text)).toEqual([
      '3:3 error [nonsense] Unknown rule "nonsense". "orglint rules" lists all rules.',
      '4:11 error [off] "syntax" cannot be turned off: a file that could not be read must not look clean.',
      `5:10 error [most] "most" in "extends" is no preset, and no package of that name is installed. Use recommended, strict, all, format, identity, hierarchy, matrix, titles, leadership, ladder, succession, time, control or a file such as ./shared.yaml.`,
      '6:1 error [asOf] "asOf" is set twice; the first at line 1 is lost.',
    ])
  })

  it('tells only what stops the parser, where something does', async () => {
    expect(await problemsOf('rules: {nonsense: warn\n')).toEqual([
      expect.stringMatching(/^\d+:\d+ error .* This cannot be read\.$/),
    ])
  })

  it('words what the parser met as the format rules do, at their severity', async () => {
    expect(await problemsOf('ignores: [!include x]')).toEqual(['1:11 warn [!include] "!include" is not followed.'])
  })

  it('is strict with JSON', async () => {
    expect(await problemsOf('{"extends": "all",}', 'orglint.config.json')).toEqual([
      expect.stringMatching(/^1:\d+ error .* This cannot be read\.$/),
    ])
  })

  it('points into JSON as well', async () => {
    const text = '{\n  "rules": { "span-too-wid": 1 },\n  "roots": {}\n}'
    expect(await problemsOf(text, 'orglint.config.json')).toEqual([
      '2:14 error ["span-too-wid"] Unknown rule "span-too-wid". Did you mean "span-too-wide"?',
      '3:12 error [{}] "roots" must be a list, not a map.',
    ])
  })

  it('refuses a second document', async () => {
    expect(await problemsOf('extends: all\n---\nrules: {}\n---\nrules: {}\n')).toEqual([
      '3:1 error [rules: {}] A configuration is one document. Put this one into the first.',
    ])
  })

  it('finds its way through aliases, and out of a value that holds itself', async () => {
    expect(await problemsOf('rules:\n  thin-bench: &s loud\n  stale-plan: *s\n')).toEqual([
      '2:18 error [loud] The severity of "thin-bench" must be off, info, warn or error, not "loud".',
      '3:15 error [*s] The severity of "stale-plan" must be off, info, warn or error, not "loud".',
    ])
    expect(await problemsOf('rules: &a {thin-bench: [warn, {x: *a}]}')).toHaveLength(1)
  })

  it('is not blown up by aliases of aliases', async () => {
    const levels = Array.from({ length: 30 }, (_, at) => `  - &a${at + 1} [${`*a${at}, `.repeat(9)}]`)
    expect(await problemsOf(`x:\n  - &a0 []\n${levels.join('\n')}\n`)).toEqual([
      `1:1 error [x] Unknown key "x". ${keys}`,
    ])
  })
})
