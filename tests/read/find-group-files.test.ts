import { describe, expect, it } from 'vitest'
import { findGroupFiles } from '../../src/read/find-group-files.ts'
import { splitPattern } from '../../src/read/glob-pattern.ts'
import { type MemoryFile, memoryIo } from '../support/memory-io.ts'

const tree = {
  'org/a.yaml': 'a',
  'org/b.json': 'b',
  'org/notes.md': 'c',
  'org/deep/d.yaml': 'd',
  'org/deep/node_modules/x.yaml': 'x',
  'org/package-lock.json': '{}',
  '/secure/plans.yaml': 'p',
  '/secure/[x]/q.yaml': 'q',
}

/** The files that each pattern gives, from a folder. */
async function find(patterns: readonly string[], folder = '/desk', files: Readonly<Record<string, MemoryFile>> = tree) {
  const found = await findGroupFiles(patterns, folder, [], memoryIo({ files }))
  return found.map((part) => part?.targets.map(({ path, origin }) => `${path} ${origin}`))
}

describe('findGroupFiles', () => {
  it('finds a file, a folder and what matches a pattern, each under its pattern', async () => {
    expect(await find(['org/a.yaml', 'org/deep', 'org/*.json'])).toEqual([
      ['org/a.yaml found'],
      ['org/deep/d.yaml found'],
      ['org/b.json found'],
    ])
  })

  it('counts from the folder that it is given', async () => {
    expect(await find(['*.yaml', 'deep/**', '../../secure/plans.yaml', '../../secure/*.yaml'], '/desk/org')).toEqual([
      ['org/a.yaml found'],
      ['org/deep/d.yaml found'],
      ['/secure/plans.yaml found'],
      ['/secure/plans.yaml found'],
    ])
  })

  it('takes a folder by its name although that looks like a pattern', async () => {
    expect(await find(['*.yaml'], '/secure/[x]')).toEqual([['/secure/[x]/q.yaml found']])
  })

  it('gives nothing for what is not there', async () => {
    expect(await find(['gone.yaml', 'gone', 'gone/*.yaml', '*.toml'])).toEqual([[], [], [], []])
  })

  it('takes any file that is named, and of a pattern that leaves the extension open the charts', async () => {
    expect(await find(['org/notes.md', 'org/*.md', 'org/[abn]*'])).toEqual([
      ['org/notes.md found'],
      ['org/notes.md found'],
      ['org/a.yaml found', 'org/b.json found'],
    ])
  })

  it('leaves out what a pattern with ! says, wherever that stands', async () => {
    expect(await find(['!org/deep', 'org/**/*.yaml', '/secure/**', '!../secure/plans.yaml'])).toEqual([
      undefined,
      ['org/a.yaml found'],
      ['/secure/[x]/q.yaml found'],
      undefined,
    ])
  })

  it('tells of folders that cannot be read', async () => {
    const files = { 'org/a.yaml': 'a', 'org/locked': { unreadableFolder: true } } as const
    const [found] = await findGroupFiles(['org'], '/desk', [], memoryIo({ files }))
    expect(found?.problems.map(({ path }) => path)).toEqual(['org/locked'])
  })
})

describe('splitPattern', () => {
  it.each([
    ['org/*.yaml', 'org', '*.yaml'],
    ['*.yaml', '.', '*.yaml'],
    ['../org/**/a.yaml', '../org', '**/a.yaml'],
    ['/secure/{a,b}.yaml', '/secure', '{a,b}.yaml'],
    ['/*.yaml', '/', '*.yaml'],
    ['C:/*.yaml', 'C:/', '*.yaml'],
    ['org/a.yaml', 'org', 'a.yaml'],
    ['a.yaml', '.', 'a.yaml'],
  ])('%s starts from %s', (pattern, folder, rest) => {
    expect(splitPattern(pattern)).toEqual({ folder, rest })
  })
})
