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

describe('readSources keeps everything else when', () => {
  const good = { 'good.yaml': 'id: a' }
  const cases: readonly (readonly [string, string, MemoryIoOptions['files'], string])[] = [
    ['a file is missing', 'bad.yaml', {}, 'There is no such file or folder. Check the spelling.'],
    ['a file is misspelt', 'godo.yaml', {}, 'There is no such file or folder. Did you mean good.yaml?'],
    [
      'a file may not be read',
      'bad.yaml',
      { 'bad.yaml': { error: 'EACCES' } },
      'This file cannot be read: permission denied. Allow reading, or leave it out with --ignore-pattern.',
    ],
    [
      'a link leads back to itself',
      'bad.yaml',
      { 'bad.yaml': { error: 'ELOOP' } },
      'This link leads back to itself. Point it at a file or folder, or remove it.',
    ],
    [
      'a path is a pipe',
      'bad.yaml',
      { 'bad.yaml': { device: true } },
      'This is a device, pipe or socket. Send what it holds through standard input: … | orglint -',
    ],
    [
      'a folder holds no chart',
      'empty',
      { 'empty/readme.md': '' },
      'This folder holds no .yaml, .yml, .json or .jsonc file that could be a chart. Begin one with orglint init, name another folder, or pass --no-error-on-unmatched-pattern.',
    ],
    [
      'ignore patterns empty a folder',
      'drafts',
      { 'drafts/a.yaml': '', 'drafts/b.yaml': '' },
      'Ignore patterns cover 2 files in this folder and leave nothing to lint. Name another one, or pass --no-error-on-unmatched-pattern.',
    ],
    [
      'a pattern matches nothing',
      '*.yeml',
      {},
      'No file matches this pattern. Check it, put it in quotes so that the shell leaves it alone, or pass --no-error-on-unmatched-pattern.',
    ],
    [
      'ignore patterns cover all that a pattern matches',
      'drafts/*.yaml',
      { 'drafts/a.yaml': '' },
      'Ignore patterns cover every file that it matches. Check it, put it in quotes so that the shell leaves it alone, or pass --no-error-on-unmatched-pattern.',
    ],
    [
      'a file is too large',
      'bad.yaml',
      { 'bad.yaml': { error: 'ERR_FS_FILE_TOO_LARGE' } },
      'This file is too large to be read as one text (about 500 MB at most). Split the chart into several files.',
    ],
    [
      'the disk fails',
      'bad.yaml',
      { 'bad.yaml': { error: 'EIO' } },
      'This file cannot be read (EIO). Check it and run again.',
    ],
  ]

  it.each(cases)('%s', async (_, path, files = {}, message) => {
    const result = await read([path, 'good.yaml'], { files: { ...good, ...files } }, ignoring('drafts/*'))
    expect(result.problems).toEqual([{ path, message }])
    expect(summary(result)).toEqual(['good.yaml named'])
  })

  it('a path is empty', async () => {
    const result = await read(['', 'good.yaml'], { files: good })
    expect(result.problems).toEqual([
      { path: '""', message: 'This path is empty. Perhaps a shell variable is not set.' },
    ])
    expect(summary(result)).toEqual(['good.yaml named'])
  })

  it('a file vanishes between finding and reading it', async () => {
    const io = memoryIo({ files: { 'org/a.yaml': 'a', 'org/b.yaml': 'b' } })
    const readFile = async (path: string) => {
      if (path.endsWith('a.yaml')) throw Object.assign(new Error('gone'), { code: 'ENOENT' })
      return io.readFile(path)
    }
    const request = { paths: ['org'], stdinFilename: undefined, ignores: [], errorOnUnmatchedPattern: true }
    const result = await readSources(request, { ...io, readFile })
    expect(summary(result)).toEqual(['org/b.yaml found'])
    expect(result.problems).toEqual([
      {
        path: 'org/a.yaml',
        message:
          'This file was there a moment ago and is gone now, or it is a link that leads nowhere. Run again, or mend the link.',
      },
    ])
  })

  it('a folder below may not be read', async () => {
    const files = { 'org/a.yaml': 'a', 'org/secret': { unreadableFolder: true } } as const
    const result = await read(['org'], { files })
    expect(summary(result)).toEqual(['org/a.yaml found'])
    expect(result.problems).toEqual([
      {
        path: 'org/secret',
        message: 'This folder cannot be read: permission denied. Allow reading, or leave it out with --ignore-pattern.',
      },
    ])
    expect((await read(['org'], { files }, ignoring('org/secret'))).problems).toEqual([])
  })

  it('a folder below is a link', async () => {
    const result = await read(['org'], { files: { 'org/a.yaml': 'a', 'org/loop': { linkTo: '.' } } })
    expect(summary(result)).toEqual(['org/a.yaml found'])
    expect(result.notes).toEqual(['org/loop is a link to a folder and was not followed. Name it to lint it too.'])
  })

  it('a file is no text', async () => {
    const files = { 'org/a.yaml': 'a', 'org/latin.yaml': Uint8Array.of(0x61, 0xe9) }
    const result = await read(['org'], { files })
    expect(summary(result)).toEqual(['org/a.yaml found'])
    expect(result.undecodable).toMatchObject([
      {
        source: { path: 'org/latin.yaml', text: 'a\uFFFD', origin: 'found' },
        fault: 'not-utf-8',
        byteOffset: 1,
        offset: 1,
      },
    ])
  })
})
