import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'

/** Compiled code that a run keeps for the next, beside the parts of the bundle. */
const root = fileURLToPath(new URL('../../', import.meta.url))
const name = 'node_modules/.cache/orglint-compiled-code-test'
const folder = `${root}${name}`
const parts = `${folder}/dist/command-line`
const { PATH } = process.env

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const path of ['bin', 'package.json']) cpSync(`${root}${path}`, `${folder}/${path}`, { recursive: true })
  const { bundleCli } = await import(`${root}scripts/bundle-cli.mjs`)
  await bundleCli(`${name}/dist/command-line`)
  mkdirSync(`${folder}/org`)
  const loop = { positions: ['a', 'b'].map((id) => ({ id, title: 'Analyst', reportsTo: id === 'a' ? 'b' : 'a' })) }
  writeFileSync(`${folder}/org/loop.json`, JSON.stringify(loop))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

beforeEach(() => {
  for (const file of keptFiles()) rmSync(`${parts}/${file}`)
})

function keptFiles(): string[] {
  return readdirSync(parts).filter((file) => /\.(bin|tmp)$/.test(file))
}

function keptCore(): string {
  const [file = 'nothing'] = keptFiles().filter((kept) => kept.startsWith('cli.js.'))
  return `${parts}/${file}`
}

const program = `${folder}/bin/orglint.js`

function run(argv: readonly string[], env: NodeJS.ProcessEnv = {}) {
  const options = { cwd: `${folder}/org`, encoding: 'utf8', env: { PATH, ...env } } as const
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...argv], options)
  return { status, stdout, stderr }
}

describe('the first run', () => {
  it('keeps compiled code that the next runs use as it is', () => {
    const first = run(['loop.json'])
    expect(first).toMatchObject({ status: 1, stderr: '' })
    expect(first.stdout).toContain('reporting-cycle')
    expect(keptFiles().filter((file) => file.endsWith('.tmp'))).toEqual([])
    const { ino } = statSync(keptCore())
    expect(run(['loop.json'])).toEqual(first)
    expect(statSync(keptCore()).ino).toBe(ino)
  })

  it('keeps that of further parts when they are first loaded', () => {
    run(['loop.json'])
    expect(keptFiles().some((file) => file.startsWith('json.js.'))).toBe(false)
    run(['loop.json', '--format', 'json'])
    expect(keptFiles().some((file) => file.startsWith('json.js.'))).toBe(true)
  })

  it('keeps nothing if it linted nothing: most functions would be missing', () => {
    expect(run(['--help']).status).toBe(0)
    expect(keptFiles()).toEqual([])
  })

  it.each(['NODE_DISABLE_COMPILE_CACHE', 'NODE_V8_COVERAGE'])('keeps nothing where %s is set', (variable) => {
    expect(run(['loop.json'], { [variable]: `${folder}/coverage` }).status).toBe(1)
    expect(keptFiles()).toEqual([])
  })

  it('says nothing and fails at nothing in a folder that it may not change', () => {
    const readOnly = `const fs = require('node:fs'), open = fs.openSync
fs.openSync = (path, ...how) => {
  if (String(path).endsWith('.tmp')) throw Object.assign(new Error('EROFS'), { code: 'EROFS' })
  return open(path, ...how)
}`
    writeFileSync(`${folder}/read-only.cjs`, readOnly)
    const there = run(['loop.json'], { NODE_OPTIONS: '--require ../read-only.cjs' })
    expect(keptFiles()).toEqual([])
    expect(there).toEqual(run(['loop.json']))
  })

  it('says nothing on a full disk, and leaves nothing half written', () => {
    const fullDisk = `require('node:fs').writeSync = ((write) => (descriptor, data, ...rest) => {
  if (typeof data !== 'string' && data.length > 1000) throw Object.assign(new Error('ENOSPC'), { code: 'ENOSPC' })
  return write(descriptor, data, ...rest)
})(require('node:fs').writeSync)`
    writeFileSync(`${folder}/full-disk.cjs`, fullDisk)
    const there = run(['loop.json', '--format', 'compact'], { NODE_OPTIONS: '--require ../full-disk.cjs' })
    expect(keptFiles()).toEqual([])
    expect(there).toEqual(run(['loop.json', '--format', 'compact']))
  })

  it('may be several runs at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 4 }, () => {
        const child = spawn(process.execPath, [program, 'loop.json'], { cwd: `${folder}/org`, env: { PATH } })
        let complained = ''
        child.stderr.on('data', (text) => {
          complained += text
        })
        return new Promise((resolve) => child.on('close', (code) => resolve({ code, complained })))
      }),
    )
    expect(results).toEqual(results.map(() => ({ code: 1, complained: '' })))
    expect(keptFiles().filter((file) => file.endsWith('.tmp'))).toEqual([])
    const { ino } = statSync(keptCore())
    run(['loop.json'])
    expect(statSync(keptCore()).ino).toBe(ino)
  })
})

describe('kept code that does not fit', () => {
  const spoiled: [string, (file: string) => void][] = [
    ['of another V8', (file) => writeFileSync(file, readFileSync(file).fill(7, 0, 64))],
    ['of another text', (file) => writeFileSync(file, Buffer.concat([readFileSync(file), Buffer.from(' ')]))],
    ['cut short', (file) => truncateSync(file, 1000)],
    ['empty', (file) => truncateSync(file, 0)],
  ]

  it.each(spoiled)('(%s) is made anew', (_, spoil) => {
    const first = run(['loop.json'])
    const file = keptCore()
    spoil(file)
    const { ino } = statSync(file)
    expect(run(['loop.json'])).toEqual(first)
    const mended = statSync(file)
    expect(mended.ino).not.toBe(ino)
    expect(run(['loop.json'])).toEqual(first)
    expect(statSync(file).ino).toBe(mended.ino)
  })
})
