import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const name = 'node_modules/.cache/orglint-bin-test'
const folder = `${root}${name}`

beforeAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  for (const path of ['bin', 'package.json', 'docs/rules'])
    cpSync(`${root}${path}`, `${folder}/${path}`, { recursive: true })
  const { bundleCli } = await import(`${root}scripts/bundle-cli.mjs`)
  await bundleCli(`${name}/dist/command-line`)
  mkdirSync(`${folder}/org`)
  writeFileSync(`${folder}/org/good.yaml`, 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n')
  writeFileSync(
    `${folder}/org/loop.json`,
    '{"positions": [{"id": "a", "reportsTo": "b"}, {"id": "b", "reportsTo": "a"}]}',
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Runs a shell command in which `orglint`, as a word before arguments, is the program as it is published. */
function shell(command: string, input = '') {
  const program = `"${process.execPath}" "${folder}/bin/orglint.js"`
  const { PATH } = process.env
  const options = { cwd: `${folder}/org`, input, encoding: 'utf8', env: { PATH } } as const
  const script = `set -o pipefail; ${command.replace(/(?<![\w./-])orglint(?= )/g, () => program)}`
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], options)
  return { code: status, printed: stdout, complained: stderr }
}

describe('bin/orglint.js', () => {
  it('answers --version by itself', () => {
    expect(shell('orglint --version')).toEqual({ code: 0, printed: '0.1.0\n', complained: '' })
  })

  it('lints what lies in a folder, in YAML and JSON', () => {
    const { code, printed, complained } = shell('orglint --format json .')
    expect({ code, complained }).toEqual({ code: 1, complained: '' })
    const [good, loop] = JSON.parse(printed)
    expect(good).toMatchObject({ filePath: `${folder}/org/good.yaml`, errorCount: 0 })
    expect(loop.messages).toEqual([expect.objectContaining({ ruleId: 'reporting-cycle', line: 1 })])
  })

  it('loads one part for an ordinary run: anything more would make every start slower', () => {
    const watcher = `const fs = require('node:fs'), read = fs.readFileSync
fs.readFileSync = (path, ...how) => {
  if (/dist.command-line.[^.]*\\.js$/.test(path)) process.stderr.write(path.split(/[\\\\/]/).pop() + '\\n')
  return read(path, ...how)
}`
    writeFileSync(`${folder}/watch.cjs`, watcher)
    const loaded = (command: string) => {
      const { complained } = shell(`NODE_OPTIONS='--require ../watch.cjs' ${command}`)
      return complained.split('\n').filter((line) => line.endsWith('.js'))
    }
    expect(loaded('orglint good.yaml')).toEqual(['cli.js'])
    expect(loaded('orglint loop.json')).toEqual(['cli.js'])
    expect(loaded('orglint --version')).toEqual([])
    expect(loaded('orglint --format json good.yaml')).toContain('json.js')
  })

  it('reads standard input', () => {
    expect(shell('orglint - --stdin-filename new.yaml', 'positions: []').printed).toContain('new.yaml\n')
  })

  it('keeps its exit code and stays quiet when nobody reads on', () => {
    expect(shell('orglint loop.json | true')).toEqual({ code: 1, printed: '', complained: '' })
    expect(shell('orglint good.yaml | true')).toEqual({ code: 0, printed: '', complained: '' })
    expect(shell('orglint --version | true')).toEqual({ code: 0, printed: '', complained: '' })
  })

  it('exits 2 when the output cannot be written', () => {
    for (const command of ['orglint good.yaml > /dev/full', 'orglint --version > /dev/full']) {
      expect(shell(command)).toEqual({
        code: 2,
        printed: '',
        complained: 'The output could not be written: ENOSPC: no space left on device, write\n',
      })
    }
  })

  it('writes all other reports when nobody reads the one that is printed', () => {
    const command = 'orglint loop.json -f stylish -f compact=left.txt | true; echo $?; cat left.txt'
    expect(shell(command).printed).toMatch(/^1\nloop\.json:1:\d+: error: /)
  })

  it('keeps its exit code when nobody listens to what it complains of', () => {
    expect(shell('orglint missing.yaml 2>&1 >/dev/null | true')).toEqual({ code: 2, printed: '', complained: '' })
    expect(shell('orglint good.yaml 2>&- >&-').code).toBe(0)
    expect(shell('orglint loop.json --nope 2>/dev/full').code).toBe(2)
  })

  it('prints a report that a full disk cannot take', () => {
    const { code, printed, complained } = shell('orglint good.yaml -o /dev/full')
    expect({ code, complained }).toEqual({
      code: 2,
      complained: 'The report could not be written to /dev/full: no space is left. It is printed instead.\n',
    })
    expect(printed).toMatch(/^No problems in 1 position/)
  })

  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('ends at %s, and leaves the old report whole', async (signal) => {
    writeFileSync(`${folder}/org/old.txt`, 'old')
    const argv = [`${folder}/bin/orglint.js`, '-', '-o', 'old.txt']
    const program = spawn(process.execPath, argv, { cwd: `${folder}/org`, stdio: ['pipe', 'pipe', 'pipe'] })
    // It waits for a chart that never ends.
    program.stdin.write('positions:\n')
    setTimeout(() => program.kill(signal), 200)
    const ended = await new Promise((resolve) => program.on('close', (code, by) => resolve({ code, by })))
    expect(ended).toEqual({ code: null, by: signal })
    expect(readFileSync(`${folder}/org/old.txt`, 'utf8')).toBe('old')
    expect(readdirSync(`${folder}/org`).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('finishes the file that it is writing when a signal comes, and then ends by it', () => {
    // The signal comes between the temporary file and its final name.
    const trap = `const fs = require('node:fs')
const { renameSync } = fs
fs.renameSync = (...paths) => { process.kill(process.pid, 'SIGTERM'); renameSync(...paths) }`
    writeFileSync(`${folder}/org/trap.cjs`, trap)
    const { code } = shell('NODE_OPTIONS="--require ./trap.cjs" orglint good.yaml -o held.txt; exit $?')
    expect(code).toBe(143)
    expect(readFileSync(`${folder}/org/held.txt`, 'utf8')).toMatch(/^No problems in 1 position/)
    expect(readdirSync(`${folder}/org`).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('keeps all results, and exits 2, when a promise is rejected that nobody minds', () => {
    writeFileSync(`${folder}/org/stray.cjs`, "setImmediate(() => { Promise.reject(new Error('stray')) })\n")
    const { code, printed, complained } = shell('NODE_OPTIONS="--require ./stray.cjs" orglint loop.json -f compact')
    expect(code).toBe(2)
    expect(printed).toMatch(/^loop\.json:1:\d+: error: /)
    expect(complained).toMatch(
      /^Something went wrong outside of the run, perhaps in a plugin\. All results are kept\. Error: stray\n/,
    )
  })

  it('exits 2 when it ends before its work is done', () => {
    writeFileSync(
      `${folder}/org/stuck.cjs`,
      "require('node:fs').readFileSync = ((read) => (path, ...rest) => String(path).endsWith('loop.json') ? process.exit() : read(path, ...rest))(require('node:fs').readFileSync)\n",
    )
    expect(shell('NODE_OPTIONS="--require ./stuck.cjs" orglint loop.json').code).toBe(2)
  })

  it('writes a report to a file, and through a device', () => {
    expect(shell('orglint good.yaml -o out/report.txt && cat out/report.txt').printed).toMatch(
      /^No problems in 1 position/,
    )
    expect(shell('orglint good.yaml -o /dev/stdout').printed).toMatch(/^No problems in 1 position/)
  })

  it('keeps a baseline whole that two runs write at once', () => {
    const both = 'orglint loop.json --suppress-all & orglint loop.json --suppress-all; wait'
    expect(shell(both).complained).toBe('')
    expect(shell('orglint loop.json')).toMatchObject({ code: 0, complained: '' })
    expect(readdirSync(`${folder}/org`).filter((file) => file.endsWith('.tmp'))).toEqual([])
    rmSync(`${folder}/org/orglint.baseline.json`)
  })

  it('refuses a device as a chart', () => {
    expect(shell('orglint /dev/null').code).toBe(2)
  })
})
