import { describe, expect, it } from 'vitest'
import type { JsonResult } from '../../src/report/json-result.ts'
import type { MemoryFile } from '../support/memory-io.ts'
import { run } from '../support/run-main.ts'

const config = (charts: string) => ({ 'orglint.config.yaml': `charts:\n${charts}` })
const group = config('  - {name: northwind, files: [org/*.yaml]}\n')

const head = 'organization: Northwind\npositions:\n  - {id: ceo, title: Managing Partner}\n'
const below = (id: string, manager: string) => `positions:\n  - {id: ${id}, title: Buyer, reportsTo: ${manager}}\n`

/** A company in three files, without fault. */
const company = { 'org/head.yaml': head, 'org/emea.yaml': below('emea', 'ceo'), 'org/apac.yaml': below('apac', 'emea') }

type Files = Readonly<Record<string, MemoryFile>>

/** `path:line rule-id` of every finding, by the JSON report, and what it says of the run. */
async function lint(argv: readonly string[], files: Files, standardInput = '') {
  const { code, printed, complained } = await run(['-f', 'json', ...argv], { files, standardInput })
  expect(complained).toBe('')
  const results = JSON.parse(printed) as readonly (JsonResult & {
    readonly run?: { readonly notes: readonly string[] }
  })[]
  return {
    code,
    files: results.map(({ filePath }) => filePath.replace('/desk/', '')),
    findings: results.flatMap(({ filePath, messages }) =>
      messages.map(({ line, ruleId, message }) => `${filePath.replace('/desk/', '')}:${line} ${ruleId ?? message}`),
    ),
    messages: results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    notes: results[0]?.run?.notes ?? [],
    run: results[0]?.run,
  }
}

const all = ['org/apac.yaml', 'org/emea.yaml', 'org/head.yaml']

describe('one file of a chart group', () => {
  it('brings the whole group, with a note', async () => {
    expect(await lint(['org/apac.yaml'], { ...group, ...company })).toMatchObject({
      code: 0,
      files: all,
      findings: [],
      notes: ['org/apac.yaml was linted with its chart group northwind: 3 files.'],
      run: { charts: 1, positions: 3 },
    })
  })

  it('shows what it breaks in the other files', async () => {
    const files = { ...group, ...company, 'org/emea.yaml': below('europe', 'ceo') }
    expect(await lint(['org/emea.yaml'], files)).toMatchObject({
      code: 1,
      findings: ['org/apac.yaml:2 unknown-manager'],
    })
  })

  it('is not read twice, whichever way it is named', async () => {
    const argv = ['org/apac.yaml', './org/../org/head.yaml', '/desk/org/head.yaml']
    expect(await lint(argv, { ...group, ...company })).toMatchObject({
      files: all,
      notes: ['2 files were linted with their chart group northwind: 3 files.'],
      run: { charts: 1, positions: 3 },
    })
  })

  it('is known through a link', async () => {
    const files = { ...group, ...company, 'link.yaml': { linkTo: 'org/apac.yaml' } }
    expect(await lint(['link.yaml'], files)).toMatchObject({ findings: [], run: { charts: 1, positions: 3 } })
  })

  it('may come on standard input, as an editor sends it', async () => {
    const argv = ['--stdin', '--stdin-filename', 'org/emea.yaml']
    expect(await lint(argv, { ...group, ...company }, below('europe', 'ceo'))).toMatchObject({
      code: 1,
      findings: ['org/apac.yaml:2 unknown-manager'],
      notes: ['org/emea.yaml was linted with its chart group northwind: 3 files.'],
    })
  })

  it('leaves a file outside the group a chart of its own', async () => {
    const files = { ...group, ...company, 'other.yaml': below('x', 'emea') }
    expect(await lint(['other.yaml'], files)).toMatchObject({
      files: ['other.yaml'],
      findings: ['other.yaml:2 unknown-manager'],
    })
    expect(await lint(['.'], files)).toMatchObject({ run: { charts: 2, positions: 4 }, notes: [] })
  })

  it('is no member where the configuration is left aside', async () => {
    expect(await lint(['org/apac.yaml', '--no-config'], { ...group, ...company })).toMatchObject({
      findings: ['org/apac.yaml:2 unknown-manager'],
    })
  })
})

describe('Markdown files of a chart group', () => {
  const person = (title: string, manager?: string) =>
    `---\ntitle: ${title}\n${manager ? `reportsTo: ${manager}\n` : ''}---\n`
  const people = {
    ...config('  - {name: people, files: [people/*.md]}\n'),
    'people/ana.md': person('Managing Partner'),
    'people/bo.md': person('Buyer', 'anna'),
    'README.md': '# Our people\n',
  }
  const found = { files: ['people/ana.md', 'people/bo.md'], findings: ['people/bo.md:3 unknown-manager'], notes: [] }

  it.each(['.', 'people', 'people/*', '/desk'])('are found by %s', async (path) => {
    expect(await lint([path], people)).toMatchObject({ code: 1, ...found })
  })

  it('are found beside other charts', async () => {
    expect(await lint(['.'], { ...people, 'org/head.yaml': head })).toMatchObject({
      files: ['org/head.yaml', ...found.files],
      run: { charts: 2, positions: 3 },
    })
  })

  it('are found by the folder of their configuration', async () => {
    const inTeam = Object.fromEntries(Object.entries(people).map(([path, text]) => [`team/${path}`, text]))
    expect(await lint(['team'], inTeam)).toMatchObject({ findings: ['team/people/bo.md:3 unknown-manager'] })
  })

  it('are left out as they are asked to be', async () => {
    expect(await lint(['.', '--ignore-pattern', 'people/bo.md'], people)).toMatchObject({ files: ['people/ana.md'] })
    const ignored = { ...people, '.git/HEAD': '', '.gitignore': 'people/\n', 'org/head.yaml': head }
    expect(await lint(['.', '--respect-gitignore'], ignored)).toMatchObject({ files: ['org/head.yaml'] })
  })

  it('need their extension in the pattern', async () => {
    const { messages } = await lint([], { ...people, ...config('  - {name: people, files: [people]}\n') })
    expect(messages).toEqual([
      'Chart group "people" is empty: there is no YAML or JSON file (of Markdown, patterns must end in .md) at "people". Paths count from the folder of this configuration. Correct them, or remove the group.',
    ])
  })
})

describe('without a path', () => {
  it('the chart groups are linted, and nothing else', async () => {
    const files = { ...group, ...company, 'other.yaml': below('x', 'emea') }
    expect(await lint([], files)).toMatchObject({ code: 0, files: all, notes: [], run: { charts: 1, positions: 3 } })
  })

  it('the working folder is linted where there is no group', async () => {
    expect(await lint([], company)).toMatchObject({ code: 1, run: { charts: 3, positions: 3 } })
    expect(await lint([], { ...company, 'orglint.config.yaml': 'charts: []\n' })).toMatchObject({ run: { charts: 3 } })
  })

  it('every group is one chart', async () => {
    const files = {
      ...config('  - {name: a, files: [a]}\n  - {name: b, files: [b/**]}\n'),
      'a/1.yaml': head,
      'a/2.yaml': below('x', 'ceo'),
      'b/1.yaml': head,
      'b/in/2.yaml': below('x', 'nobody'),
    }
    expect(await lint([], files)).toMatchObject({
      findings: ['b/in/2.yaml:2 unknown-manager'],
      run: { charts: 2, positions: 4 },
    })
  })
})

describe('the files of a group', () => {
  it('count from the folder of the configuration, wherever orglint is run', async () => {
    const files = {
      'team/orglint.config.yaml': 'charts:\n  - {name: northwind, files: [org/*.yaml]}\n',
      ...Object.fromEntries(Object.entries(company).map(([path, text]) => [`team/${path}`, text])),
    }
    expect(await lint(['team/org/apac.yaml'], files)).toMatchObject({ findings: [], run: { charts: 1, positions: 3 } })
    expect(await lint(['-c', 'team/orglint.config.yaml'], files)).toMatchObject({ run: { charts: 1, positions: 3 } })
  })

  it('may lie outside the repository, above it or at an absolute path', async () => {
    const plan = 'succession:\n  - {position: cro, candidates: [{person: Bo Lind, readiness: ready-now}]}\n'
    const chart = { 'org/head.yaml': `${head}  - {id: cro, title: Chief Revenue Officer, role: cro, reportsTo: ceo}\n` }
    const linted = (pattern: string, path: string) =>
      lint(['org/head.yaml'], {
        ...config(`  - {name: northwind, files: [org, ${pattern}]}\n`),
        ...chart,
        ...(path ? { [path]: plan } : {}),
      })
    expect((await lint(['--no-config', 'org'], chart)).findings).toContain('org/head.yaml:4 missing-successor')
    const missing = 'org/head.yaml:4 missing-successor'
    expect((await linted('../secure/*.yaml', '/secure/plans.yaml')).findings).not.toContain(missing)
    expect((await linted('/secure/plans.yaml', '/secure/plans.yaml')).findings).not.toContain(missing)
  })

  it('are left out by patterns with ! in front, and by ignore patterns', async () => {
    const draft = { 'org/draft.yaml': below('x', 'nobody'), 'org/old/a.yaml': below('y', 'nobody') }
    const files = { ...company, ...draft }
    const clean = { findings: [], run: { positions: 3 } }
    const without = config('  - {name: n, files: [org/**/*.yaml, "!org/draft.yaml", "!org/old"]}\n')
    expect(await lint([], { ...without, ...files })).toMatchObject(clean)
    const ignores = {
      'orglint.config.yaml': 'charts: [{name: n, files: [org]}]\nignores: [org/old, "**/draft.yaml"]\n',
    }
    expect(await lint([], { ...ignores, ...files })).toMatchObject(clean)
    const flags = ['--ignore-pattern', 'org/old', '--ignore-pattern', '**/draft.yaml']
    expect(await lint(flags, { ...config('  - {name: n, files: [org]}\n'), ...files })).toMatchObject(clean)
  })

  it('are read by what the group says for itself', async () => {
    const files = {
      'orglint.config.yaml': `fields: {reportsTo: Boss}
charts:
  - {name: posts, files: [posts/*.json], fields: {id: Post, title: Job}, roots: [TOP]}
  - {name: others, files: [others/*.json], fields: {id: Nr}}
`,
      'posts/a.json': '[{"Post": "1", "Job": "Permanent Secretary", "Boss": "TOP"}]',
      'posts/b.json': '[{"Post": "2", "Job": "Director", "Boss": "1"}, {"Post": "3", "Job": "Clerk", "Boss": "4"}]',
      'others/a.json': '[{"Nr": "1", "Boss": "TOP"}]',
    }
    expect((await lint([], files)).findings).toEqual([
      'others/a.json:1 unknown-manager',
      'posts/b.json:1 unknown-manager',
    ])
  })

  it('are judged by the configuration that declares the group, not by one nearer to a file', async () => {
    const files = {
      ...group,
      ...company,
      'org/emea.yaml': below('emea', 'ghost'),
      'org/orglint.config.yaml': 'rules: {unknown-manager: off}\n',
    }
    expect((await lint([], files)).findings).toEqual(['org/emea.yaml:2 unknown-manager'])
    expect((await lint(['org/apac.yaml'], files)).findings).toEqual(['org/emea.yaml:2 unknown-manager'])
  })

  it('may be one file per person, the id in its name', async () => {
    const files = {
      ...config('  - {name: people, files: [people/*.yaml], dialect: directory}\n'),
      'people/ana.yaml': 'name: Ana Costa\ntitle: Managing Partner\n',
      'people/bo.yaml': 'name: Bo Lind\ntitle: Buyer\nmanager: ana\n',
      'people/cy.yaml': 'name: Cy Okafor\ntitle: Buyer\nmanager: anna\n',
    }
    expect(await lint(['people/bo.yaml'], files)).toMatchObject({
      findings: ['people/cy.yaml:3 unknown-manager'],
      run: { charts: 1, positions: 3 },
    })
  })
})

describe('a mistake in a group', () => {
  it('is a group without any file: nothing is linted', async () => {
    const files = { ...company, ...config('  - {name: north, files: [orgg/*.yaml, far.yaml]}\n') }
    for (const argv of [[], ['org']]) {
      const { code, findings, messages } = await lint(argv, files)
      expect({ code, findings }).toEqual({ code: 2, findings: ['orglint.config.yaml:2 configuration'] })
      expect(messages[0]).toMatch(
        /^Chart group "north" is empty: there is no file at "orgg\/\*\.yaml" or "far\.yaml"\./,
      )
    }
    const allowed = await lint(['org/head.yaml', '--no-error-on-unmatched-pattern'], files)
    expect(allowed).toMatchObject({ code: 0, findings: [] })
  })

  it('is a file in two groups: both are named', async () => {
    const files = {
      ...company,
      ...config('  - {name: a, files: [org]}\n  - {name: b, files: [org/emea.yaml, org/h*]}\n'),
    }
    const { code, findings, messages } = await lint(['org/apac.yaml'], files)
    expect({ code, findings }).toEqual({ code: 2, findings: ['orglint.config.yaml:3 configuration'] })
    expect(messages[0]).toMatch(/^org\/emea\.yaml and org\/head\.yaml belong to two chart groups, "a" and "b"\./)
  })

  it('is a pattern without a file: it is reported, and the rest judged as a part', async () => {
    const files = { ...company, ...config('  - {name: n, files: [org, far/*.yaml, plan.yaml]}\n') }
    const { code, findings, messages, notes } = await lint([], { ...files, 'org/x.yaml': below('x', 'nobody') })
    expect({ code, findings }).toEqual({
      code: 0,
      findings: ['orglint.config.yaml:2 configuration', 'orglint.config.yaml:2 configuration'],
    })
    expect(messages[0]).toMatch(/^No file matches "far\/\*\.yaml", so chart group "n" is judged without it\./)
    expect(messages[1]).toMatch(/^There is no file or folder "plan\.yaml", so chart group "n" is judged without it\./)
    expect(notes).toHaveLength(1)
    expect(notes[0]).toMatch(
      /^Chart group n was judged without far\/\*\.yaml \(not found\) and plan\.yaml \(not found\)\. .* unknown-manager/,
    )
  })
})

describe('a file of a group that cannot be read', () => {
  const rest = { ...group, ...company, 'org/x.yaml': below('x', 'nobody') }

  it('is a problem of the run, and the rest is judged as a part', async () => {
    const { code, findings, notes } = await lint([], { ...rest, 'org/emea.yaml': { error: 'EACCES' } })
    expect({ code, findings: findings.length }).toEqual({ code: 2, findings: 1 })
    expect(notes[0]).toMatch(/^Chart group northwind was judged without org\/emea\.yaml \(cannot be read\)\./)
  })

  it('may be no text', async () => {
    const { findings, notes } = await lint([], { ...rest, 'org/emea.yaml': Uint8Array.of(0x70, 0xff, 0xff) })
    expect(findings).toEqual(['org/emea.yaml:1 encoding'])
    expect(notes[0]).toMatch(/^Chart group northwind was judged without org\/emea\.yaml \(no text\)\./)
  })

  it('may be no YAML: an error, and exit code 2 only where it was named', async () => {
    const files = { ...rest, 'org/emea.yaml': 'positions: "x' }
    expect(await lint(['org/head.yaml'], files)).toMatchObject({ code: 1, findings: ['org/emea.yaml:1 syntax'] })
    expect(await lint(['org/emea.yaml'], files)).toMatchObject({ code: 2, findings: ['org/emea.yaml:1 syntax'] })
  })
})

describe('reports about several files', () => {
  const files = {
    ...group,
    'org/a.yaml': `${head}  - {id: cfo, title: Finance Director, reportsTo: ceo}\n`,
    'org/b.yaml': 'positions:\n  - {id: cfo, title: Treasurer, reportsTo: ceo}\n',
  }

  it('name the other file for people', async () => {
    const { printed } = await run([], { files })
    expect(printed).toContain('org/b.yaml\n  2:10  error')
    expect(printed).toContain('see also org/a.yaml:4:10  the first to use it')
    expect(printed).toContain('1 error in 3 positions (1 chart, 2 files).')
  })

  it('show the line of the other file in frames', async () => {
    const { printed } = await run(['--frames'], { files })
    expect(printed).toContain('4 |   - {id: cfo, title: Finance Director')
    expect(printed).toContain('2 |   - {id: cfo, title: Treasurer')
  })

  it('name the other file in JSON by its whole path', async () => {
    const { printed } = await run(['-f', 'json'], { files })
    const [, second] = JSON.parse(printed) as readonly JsonResult[]
    expect(second?.messages[0]?.related).toMatchObject([{ filePath: '/desk/org/a.yaml', line: 4, column: 10 }])
  })
})
