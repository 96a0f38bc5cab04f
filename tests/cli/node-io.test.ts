import { execFileSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { nodeIo } from '../../src/cli/node-io.ts'
import type { FindFilesOptions } from '../../src/io.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orglint-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(path: string, text = 'x'): void {
  mkdirSync(join(folder, path, '..'), { recursive: true })
  writeFileSync(join(folder, path), text)
}

const process = {
  cwd: () => folder,
  env: { FOO: 'bar' },
  platform: 'linux',
  stdin: Readable.from([Buffer.from([0xff]), Buffer.from('ab')]),
  stdout: Object.assign(new PassThrough(), { isTTY: true, columns: 0 }),
  stderr: new PassThrough(),
} as unknown as NodeJS.Process

const io = () =>
  nodeIo({ process, packageFolder: '/package', importUrl: async (url) => ({ url }), onStreamError: () => {} })

async function find(patterns: readonly string[], options: Partial<FindFilesOptions> = {}) {
  const skipped: string[] = []
  const files = await io().findFiles(patterns, {
    folder,
    skipFolder: () => false,
    onSkippedFolder: (path, why) => skipped.push(`${path.slice(folder.length + 1)} ${why}`),
    ...options,
  })
  return { files: files.map((file) => file.slice(folder.length + 1)), skipped }
}

describe('findFiles of nodeIo', () => {
  it('finds files below, sorted, hidden ones left out', async () => {
    for (const path of ['b.yaml', 'a/c.yml', 'a/.hidden.yaml', '.github/x.yaml', 'a/readme.md']) write(path)
    expect((await find(['**/*.{yaml,yml}'])).files).toEqual(['a/c.yml', 'b.yaml'])
    expect((await find(['.github/*.yaml'])).files).toEqual(['.github/x.yaml'])
    expect((await find([`${folder}/a/*`])).files).toEqual(['a/c.yml', 'a/readme.md'])
  })

  it('keeps out of folders that are to be skipped', async () => {
    for (const path of ['a.yaml', 'node_modules/b.yaml', 'x/node_modules/c.yaml']) write(path)
    const asked: string[] = []
    const skipFolder = (path: string) => {
      asked.push(path.slice(folder.length + 1))
      return path.endsWith('/node_modules')
    }
    expect((await find(['**/*.yaml'], { skipFolder })).files).toEqual(['a.yaml'])
    expect(asked.sort()).toEqual(['node_modules', 'x', 'x/node_modules'])
  })

  it('follows links to files, tells of links to folders, and ends in spite of loops', async () => {
    write('a/c.yaml')
    symlinkSync('a/c.yaml', join(folder, 'to-file.yaml'))
    symlinkSync('nowhere', join(folder, 'to-nothing.yaml'))
    symlinkSync('..', join(folder, 'a/loop'))
    symlinkSync('a', join(folder, 'folder.yaml'))
    symlinkSync('self', join(folder, 'self'))
    const { files, skipped } = await find(['**/*.yaml'])
    expect(files).toEqual(['a/c.yaml', 'to-file.yaml', 'to-nothing.yaml'])
    expect(skipped.sort()).toEqual(['a/loop link', 'folder.yaml link'])
  })

  it('finds nothing in a folder that is not there', async () => {
    expect(await find(['*'], { folder: join(folder, 'gone') })).toEqual({ files: [], skipped: [] })
  })

  it('tells of a folder that it cannot read', async () => {
    write('a.yaml')
    // A file in the place of the folder fails as a folder without permission does, for a superuser too.
    expect(await find(['**/*.yaml'], { folder: join(folder, 'a.yaml') })).toEqual({
      files: [],
      skipped: ['a.yaml unreadable'],
    })
  })
})

describe('the file system of nodeIo', () => {
  it('tells files, folders and all else apart', async () => {
    write('a.yaml')
    execFileSync('mkfifo', [join(folder, 'pipe')])
    expect(await io().kindOf(join(folder, 'a.yaml'))).toBe('file')
    expect(await io().kindOf(folder)).toBe('folder')
    expect(await io().kindOf(join(folder, 'pipe'))).toBe('other')
    expect(await io().kindOf('/dev/null')).toBe('other')
    await expect(io().kindOf(join(folder, 'gone'))).rejects.toMatchObject({ code: 'ENOENT' })
  })

  it('knows a file by its path without links', async () => {
    write('a.yaml')
    symlinkSync('a.yaml', join(folder, 'b.yaml'))
    expect(await io().realPath(join(folder, 'b.yaml'))).toBe(await io().realPath(join(folder, 'a.yaml')))
  })

  it('reads standard input as bytes', async () => {
    expect([...(await io().readStandardInput())]).toEqual([0xff, 0x61, 0x62])
  })
})

describe('writeFile of nodeIo', () => {
  it('makes the folders above and leaves no temporary file', async () => {
    await io().writeFile(join(folder, 'x/y/out.txt'), 'text')
    expect(readFileSync(join(folder, 'x/y/out.txt'), 'utf8')).toBe('text')
    expect(readdirSync(join(folder, 'x/y'))).toEqual(['out.txt'])
  })

  it('writes through a link and keeps permissions', async () => {
    write('real.txt', 'old')
    execFileSync('chmod', ['640', join(folder, 'real.txt')])
    symlinkSync('real.txt', join(folder, 'link.txt'))
    await io().writeFile(join(folder, 'link.txt'), 'new')
    expect(readFileSync(join(folder, 'real.txt'), 'utf8')).toBe('new')
    expect(statSync(join(folder, 'real.txt')).mode & 0o777).toBe(0o640)
    expect(readdirSync(folder).sort()).toEqual(['link.txt', 'real.txt'])
  })

  it('fails on a folder and leaves it alone', async () => {
    write('out/keep.txt')
    await expect(io().writeFile(join(folder, 'out'), 'text')).rejects.toMatchObject({ code: 'EISDIR' })
    expect(readdirSync(folder)).toEqual(['out'])
  })
})

describe('the streams of nodeIo', () => {
  it('takes a terminal that does not know its width for one without', () => {
    expect(io().output.isTerminal).toBe(true)
    expect(io().output.width).toBeUndefined()
    expect(io().errors.isTerminal).toBe(false)
  })

  it('tells of a stream that breaks', () => {
    const stdout = new PassThrough() as unknown as NodeJS.Process['stdout']
    const errors: Error[] = []
    const onStreamError = (error: Error) => errors.push(error)
    const { output } = nodeIo({
      process: { ...process, stdout },
      packageFolder: '/package',
      importUrl: async (url) => ({ url }),
      onStreamError,
    })
    output.write('x')
    stdout.emit('error', new Error('gone'))
    expect(errors).toEqual([new Error('gone')])
  })
})
