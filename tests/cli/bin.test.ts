import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
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

/** Runs a shell command in which `orglint` is the program as it is published. */
function shell(command: string, input = '') {
  const program = `"${process.execPath}" "${folder}/bin/orglint.js"`
  const { PATH } = process.env
  const options = { cwd: `${folder}/org`, input, encoding: 'utf8', env: { PATH } } as const
  const script = `set -o pipefail; ${command.replaceAll('orglint', program)}`
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

  it('writes a report to a file, and through a device', () => {
    expect(shell('orglint good.yaml -o out/report.txt && cat out/report.txt').printed).toMatch(
      /^No problems in 1 position/,
    )
    expect(shell('orglint good.yaml -o /dev/stdout').printed).toMatch(/^No problems in 1 position/)
  })

  it('refuses a device as a chart', () => {
    expect(shell('orglint /dev/null').code).toBe(2)
  })
})
