import {
  chmodSync,
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
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { replaceFiles } from '../../src/cli/replace-files.ts'

/** What is wrong with the disk. */
const disk = vi.hoisted(() => ({ full: false, knowsLinks: true, stuck: '' }))

vi.mock('node:fs', async (original) => {
  const fs = await original<typeof import('node:fs')>()
  const failure = (code: string) => Object.assign(new Error(code), { code })
  return {
    ...fs,
    writeFileSync: (...args: Parameters<typeof fs.writeFileSync>) => {
      if (disk.full) {
        // Part of the text still fits.
        fs.writeFileSync(args[0], 'n', args[2])
        throw failure('ENOSPC')
      }
      fs.writeFileSync(...args)
    },
    linkSync: (from: string, to: string) => {
      if (!disk.knowsLinks) throw failure('EPERM')
      fs.linkSync(from, to)
    },
    renameSync: (from: string, to: string) => {
      if (to === disk.stuck) throw failure('EBUSY')
      fs.renameSync(from, to)
    },
  }
})

let folder = ''

beforeEach(() => {
  Object.assign(disk, { full: false, knowsLinks: true, stuck: '' })
  folder = mkdtempSync(join(tmpdir(), 'orglint-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

const at = (name: string) => join(folder, name)
const bytes = (text: string) => new TextEncoder().encode(text)

describe('replaceFiles', () => {
  it('replaces files, keeps their mode and follows links', async () => {
    writeFileSync(at('a.yaml'), 'old')
    chmodSync(at('a.yaml'), 0o664)
    writeFileSync(at('b.yaml'), 'old')
    symlinkSync(at('b.yaml'), at('link.yaml'))
    await replaceFiles([
      { path: at('a.yaml'), content: bytes('new a') },
      { path: at('link.yaml'), content: bytes('new b') },
    ])
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('new a')
    expect(statSync(at('a.yaml')).mode & 0o777).toBe(0o664)
    expect(readFileSync(at('b.yaml'), 'utf8')).toBe('new b')
    expect(readdirSync(folder).sort()).toEqual(['a.yaml', 'b.yaml', 'link.yaml'])
  })

  it('replaces none where one cannot be staged, and names it', async () => {
    writeFileSync(at('a.yaml'), 'old')
    const failing = [
      { path: at('a.yaml'), content: bytes('new') },
      { path: at('gone.yaml'), content: bytes('new') },
    ]
    expect(await failureOf(failing)).toMatchObject({ path: at('gone.yaml'), cause: { code: 'ENOENT' } })
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  it('changes nothing on a full disk', async () => {
    writeFileSync(at('a.yaml'), 'old')
    disk.full = true
    expect(await failureOf([{ path: at('a.yaml'), content: bytes('new') }])).toMatchObject({
      cause: { code: 'ENOSPC' },
    })
    expect(readFileSync(at('a.yaml'), 'utf8')).toBe('old')
    expect(readdirSync(folder)).toEqual(['a.yaml'])
  })

  it('is not held up by what a killed run left behind', async () => {
    for (const name of ['a.yaml', 'b.yaml']) writeFileSync(at(name), 'old')
    const leftovers = [`a.yaml.${process.pid}.tmp`, `b.yaml.${process.pid}.old`]
    for (const name of leftovers) writeFileSync(at(name), 'half')
    await replaceFiles(['a.yaml', 'b.yaml'].map((name) => ({ path: at(name), content: bytes('new') })))
    expect(['a.yaml', 'b.yaml'].map((name) => readFileSync(at(name), 'utf8'))).toEqual(['new', 'new'])
    expect(readdirSync(folder)).toEqual(['a.yaml', leftovers[0], 'b.yaml', leftovers[1]])
  })

  it.each([true, false])('undoes the renames before one that fails (links known: %j)', async (knowsLinks) => {
    for (const name of ['a.yaml', 'b.yaml', 'c.yaml']) writeFileSync(at(name), `old ${name}`)
    disk.knowsLinks = knowsLinks
    disk.stuck = at('b.yaml')
    const failing = ['a.yaml', 'b.yaml', 'c.yaml'].map((name) => ({ path: at(name), content: bytes('new') }))
    expect(await failureOf(failing)).toMatchObject({ path: at('b.yaml'), cause: { code: 'EBUSY' } })
    expect(['a.yaml', 'b.yaml', 'c.yaml'].map((name) => readFileSync(at(name), 'utf8'))).toEqual([
      'old a.yaml',
      'old b.yaml',
      'old c.yaml',
    ])
    expect(readdirSync(folder)).toEqual(['a.yaml', 'b.yaml', 'c.yaml'])
  })
})

function failureOf(files: Parameters<typeof replaceFiles>[0]): Promise<unknown> {
  return replaceFiles(files).then(
    () => undefined,
    (error: unknown) => error,
  )
}
