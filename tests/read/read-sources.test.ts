import { describe, expect, it } from 'vitest'
import type { ReadRequest, ReadResult } from '../../src/read/read-request.ts'
import { readSources } from '../../src/read/read-sources.ts'
import { type MemoryIoOptions, memoryIo } from '../support/memory-io.ts'

function read(paths: readonly string[], world: MemoryIoOptions, request: Partial<ReadRequest> = {}) {
  return readSources(
    { paths, stdinFilename: undefined, ignores: [], errorOnUnmatchedPattern: true, ...request },
    memoryIo(world),
  )
}

const ignoring = (...patterns: string[]) => ({ ignores: [{ folder: '/desk', patterns }] })

const summary = ({ sources }: ReadResult) => sources.map(({ path, origin }) => `${path} ${origin}`)

const tree = {
  'org/b.yaml': 'b',
  'org/a.json': '{}',
  'org/emea/c.yml': 'c',
  'org/emea/d.jsonc': '[]',
  'org/readme.md': '# Charts',
  'org/.hidden.yaml': 'x',
  'org/.github/workflow.yaml': 'x',
  'org/node_modules/pkg/chart.yaml': 'x',
  'org/package-lock.json': '{}',
  'org/pnpm-lock.yaml': 'x',
  'org/orglint.config.yaml': 'extends: [strict]',
  'org/orglint.baseline.json': '{}',
}

describe('readSources', () => {
  it('reads a file that is named', async () => {
    expect(await read(['org/b.yaml'], { files: tree })).toEqual({
      sources: [
        {
          path: 'org/b.yaml',
          text: 'b',
          format: 'yaml',
          origin: 'named',
          encoding: { name: 'utf-8', byteOrderMark: false },
        },
      ],
      undecodable: [],
      problems: [],
      notes: [],
    })
  })

  it('searches a folder for charts and keeps out of what is none', async () => {
    const result = await read(['org'], { files: tree })
    expect(summary(result)).toEqual([
      'org/a.json found',
      'org/b.yaml found',
      'org/emea/c.yml found',
      'org/emea/d.jsonc found',
    ])
    expect(result.sources.map((source) => source.format)).toEqual(['json', 'yaml', 'yaml', 'jsonc'])
    expect(result.problems).toEqual([])
  })

  it('searches the working folder for a dot', async () => {
    expect(summary(await read(['.'], { files: { 'a.yaml': 'a' } }))).toEqual(['a.yaml found'])
  })

  it('expands a pattern that the shell left alone', async () => {
    expect(summary(await read(['org/**/*.y{a,}ml'], { files: tree }))).toEqual([
      'org/b.yaml found',
      'org/emea/c.yml found',
    ])
  })

  it('takes only charts where a pattern leaves the extension open', async () => {
    expect(summary(await read(['org/*'], { files: tree }))).not.toContain('org/readme.md found')
  })

  it('prefers a file whose name looks like a pattern', async () => {
    expect(summary(await read(['a[1].yaml'], { files: { 'a[1].yaml': 'x', 'a1.yaml': 'y' } }))).toEqual([
      'a[1].yaml named',
    ])
  })

  it('lints a file once that is reached twice, and counts it as named', async () => {
    const result = await read(['org', './org/b.yaml', 'org/b.yaml', 'org/../org/b.yaml'], { files: tree })
    expect(summary(result).filter((line) => line.includes('b.yaml'))).toEqual(['org/b.yaml named'])
  })

  it('lints a file once that is reached through a link', async () => {
    const files = { 'org/z.yaml': 'x', 'org/a.yaml': { linkTo: 'z.yaml' } }
    expect(summary(await read(['org'], { files }))).toEqual(['org/a.yaml found'])
    expect(summary(await read(['org', 'org/z.yaml'], { files }))).toEqual(['org/z.yaml named'])
  })

  it('gives the same result in any order of paths', async () => {
    expect(await read(['org/b.yaml', 'org/a.json', 'nope'], { files: tree })).toEqual(
      await read(['nope', 'org/a.json', 'org/b.yaml'], { files: tree }),
    )
  })

  it('shows a file outside the working folder by its absolute path', async () => {
    expect(summary(await read(['../other/a.yaml'], { files: { '/other/a.yaml': 'a' } }))).toEqual([
      '/other/a.yaml named',
    ])
  })

  it('takes an unknown or missing extension for YAML, which JSON is too', async () => {
    const { sources } = await read(['chart.txt', 'chart'], { files: { 'chart.txt': '{"a": 1}', chart: 'a: 1' } })
    expect(sources.map(({ format }) => format)).toEqual(['yaml', 'yaml'])
  })

  it('knows an extension in capitals', async () => {
    const { sources } = await read(['CHART.JSON'], { files: { 'CHART.JSON': '{}' } })
    expect(sources[0]?.format).toBe('json')
  })
})

describe('readSources on standard input', () => {
  it('reads it as YAML without a file name', async () => {
    const { sources } = await read(['-', '-'], { standardInput: 'id: a' })
    expect(sources).toEqual([
      {
        path: '<stdin>',
        text: 'id: a',
        format: 'yaml',
        origin: 'stdin',
        encoding: { name: 'utf-8', byteOrderMark: false },
      },
    ])
  })

  it('takes path and format from the file name', async () => {
    const { sources } = await read(['-'], { standardInput: '{}' }, { stdinFilename: './org/a.json' })
    expect(sources[0]).toMatchObject({ path: 'org/a.json', format: 'json', text: '{}' })
  })

  it('wins over the same file on disk, which an editor may not have saved', async () => {
    const { sources } = await read(['org', '-'], { files: tree, standardInput: 'new' }, { stdinFilename: 'org/b.yaml' })
    expect(sources.filter(({ path }) => path === 'org/b.yaml')).toMatchObject([{ text: 'new', origin: 'stdin' }])
  })
})

describe('readSources with ignore patterns', () => {
  it('leaves out what they cover, below a folder too', async () => {
    expect(summary(await read(['org'], { files: tree }, ignoring('org/emea', '**/*.json')))).toEqual([
      'org/b.yaml found',
    ])
  })

  it('counts patterns from the folder they belong to', async () => {
    const request = { ignores: [{ folder: '/desk/org', patterns: ['*.yaml'] }] }
    expect(summary(await read(['.'], { files: { 'a.yaml': '', 'org/b.yaml': '' } }, request))).toEqual(['a.yaml found'])
  })

  it('says that a named file was left out, as a hook names files in passing', async () => {
    const result = await read(['org/b.yaml', 'org/a.json'], { files: tree }, ignoring('org/*.yaml'))
    expect(summary(result)).toEqual(['org/a.json named'])
    expect(result.notes).toEqual(['org/b.yaml was left out: an ignore pattern covers it.'])
  })

  it('says so of files of package managers and its own', async () => {
    const result = await read(['org/orglint.config.yaml', 'org/pnpm-lock.yaml', 'org/package.json', 'org/b.yaml'], {
      files: { ...tree, 'org/package.json': '{}' },
    })
    expect(summary(result)).toEqual(['org/b.yaml named'])
    expect(result.notes).toEqual([
      'org/orglint.config.yaml was left out: it is a file of a package manager or of orglint itself.',
      'org/pnpm-lock.yaml was left out: it is a file of a package manager or of orglint itself.',
      'org/package.json was left out: it is a file of a package manager or of orglint itself.',
    ])
  })

  it('does not take a run for clean that lints nothing', async () => {
    const result = await read(['org/b.yaml'], { files: tree }, ignoring('org/**'))
    expect(result.problems).toEqual([
      {
        path: 'org/b.yaml',
        message:
          'Every file named was left out, so nothing was linted. Pass --no-error-on-unmatched-pattern if that is fine.',
      },
    ])
    const allowed = await read(
      ['org/b.yaml'],
      { files: tree },
      { ...ignoring('org/**'), errorOnUnmatchedPattern: false },
    )
    expect(allowed.problems).toEqual([])
  })
})
