import { describe, expect, it } from 'vitest'
import { findConfiguration } from '../../src/config/find-configuration.ts'
import { type MemoryFile, memoryIo } from '../support/memory-io.ts'
import { shownProblems } from './shown-problems.ts'

async function find(startFolder: string, files: Readonly<Record<string, MemoryFile>>) {
  const { file, problems } = await findConfiguration(startFolder, memoryIo({ files }))
  return { file, problems: shownProblems(problems) }
}

describe('findConfiguration', () => {
  it.each(['orglint.config.yaml', 'orglint.config.yml', 'orglint.config.json', 'orglint.config.jsonc'])(
    'finds %s in the folder itself',
    async (name) => {
      expect(await find('/desk/org', { [`org/${name}`]: '' })).toEqual({ file: `/desk/org/${name}`, problems: [] })
    },
  )

  it('walks up to the nearest folder that has one', async () => {
    const files = { 'orglint.config.yaml': '', 'a/orglint.config.yml': '', 'a/b/c/chart.yaml': '' }
    expect((await find('/desk/a/b/c', files)).file).toBe('/desk/a/orglint.config.yml')
  })

  it('looks in the root of the repository, and no further', async () => {
    const files = { 'repository/.git/HEAD': '', 'repository/a/chart.yaml': '', 'orglint.config.yaml': '' }
    expect((await find('/desk/repository/a', files)).file).toBeUndefined()
    const both = { ...files, 'repository/orglint.config.yaml': '' }
    expect((await find('/desk/repository/a', both)).file).toBe('/desk/repository/orglint.config.yaml')
  })

  it('takes a .git file, as worktrees have it, for the root of a repository', async () => {
    const files = { 'worktree/.git': 'gitdir: elsewhere', 'orglint.config.yaml': '' }
    expect((await find('/desk/worktree', files)).file).toBeUndefined()
  })

  it('ends at the root of the file system', async () => {
    expect(await find('/desk/a', { 'a/chart.yaml': '' })).toEqual({ file: undefined, problems: [] })
    expect((await find('/desk/a', { '/orglint.config.json': '' })).file).toBe('/orglint.config.json')
    expect((await find('/', { '/orglint.config.json': '' })).file).toBe('/orglint.config.json')
  })

  it('refuses to choose between two in one folder', async () => {
    const files = { 'a/orglint.config.json': '', 'a/orglint.config.yaml': '', 'orglint.config.yaml': '' }
    expect(await find('/desk/a', files)).toEqual({
      file: undefined,
      problems: [
        'a/orglint.config.json:1:1 error [] This folder has orglint.config.yaml and orglint.config.json. Keep one of them.',
      ],
    })
  })

  it('takes no folder or device for a configuration, and passes by what it may not look at', async () => {
    const files: Record<string, MemoryFile> = {
      'a/orglint.config.yaml/inside': '',
      'a/orglint.config.yml': { device: true },
      'a/orglint.config.json': { error: 'ELOOP' },
      'orglint.config.jsonc': '',
    }
    expect((await find('/desk/a', files)).file).toBe('/desk/orglint.config.jsonc')
  })
})
