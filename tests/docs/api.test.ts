import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import * as api from '../../src/index.ts'

/** The programs in docs/api.md run as they stand there, and print what is written below them. */

const page = readFileSync('docs/api.md', 'utf8')
const programs = [...page.matchAll(/^```ts program\n(.*?)^```$(?:\n\n```text output\n(.*?)^```$)?/gms)]

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'orglint-docs-'))
  const installed = join(folder, 'node_modules/orglint')
  mkdirSync(installed, { recursive: true })
  const { bundleApi } = await import(resolve('scripts/bundle-api.mjs'))
  await bundleApi(join(installed, 'dist/api'))
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  writeFileSync(
    join(installed, 'package.json'),
    JSON.stringify({ name: 'orglint', version, type: 'module', exports: './dist/api/index.js' }),
  )
  mkdirSync(join(folder, 'org'))
  writeFileSync(join(folder, 'org/chart.yaml'), 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n')
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('docs/api.md', () => {
  it.each(programs.map(([, program = '', output]) => [program, output] as const))('%s', (program, output) => {
    writeFileSync(join(folder, 'program.mjs'), program)
    const { status, stdout, stderr } = spawnSync(process.execPath, ['program.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    if (output !== undefined) expect(stdout).toBe(output)
    else expect(stdout).not.toBe('')
  })

  it('has a rule and its tests, which pass under node:test', () => {
    const block = (kind: string) => new RegExp(`^\`\`\`ts ${kind}\\n(.*?)^\`\`\`$`, 'ms').exec(page)?.[1] ?? ''
    writeFileSync(join(folder, 'seat-without-department.mjs'), block('rule'))
    writeFileSync(join(folder, 'rule.test.mjs'), block('test'))
    const { status, stdout } = spawnSync(process.execPath, ['--test', '--test-reporter=tap', 'rule.test.mjs'], {
      cwd: folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH },
    })
    expect({ status, passed: /^# pass (\d+)$/m.exec(stdout)?.[1] }).toEqual({ status: 0, passed: '3' })
    expect(stdout).toContain('a seat that nobody pays for')
  })

  it('is right in its types, too', () => {
    const blocks = [...page.matchAll(/^```ts(?: \w+)?\n(.*?)^```$/gms)]
    const names = blocks.map(([, block = ''], at) => {
      const name = block.includes('export default') ? 'seat-without-department.mts' : `block-${at}.mts`
      writeFileSync(join(folder, name), block)
      return name
    })
    const options = {
      strict: true,
      noEmit: true,
      module: 'nodenext',
      allowImportingTsExtensions: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [resolve('node_modules/@types')],
      paths: { orglint: [resolve('src/index.ts')] },
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions: options, files: names }))
    const { stdout } = spawnSync(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', folder], {
      encoding: 'utf8',
    })
    expect(stdout).toBe('')
    expect(names).toContain('seat-without-department.mts')
  }, 60_000)

  it('names everything that can be imported', () => {
    const missing = Object.keys(api).filter((name) => !page.includes(name))
    expect(missing).toEqual([])
  })

  it('names every method and option', () => {
    const methods = [...Object.getOwnPropertyNames(api.OrgLint.prototype), 'getErrorResults']
    expect(methods.filter((name) => name !== 'constructor' && !page.includes(`${name}(`))).toEqual([])
    const said = /Known options are (.*)\.$/
    const options = optionNames(said)
    expect(options.filter((name) => !page.includes(`| \`${name}\` |`))).toEqual([])
  })
})

/** The names that the refusal of an unknown option lists. */
function optionNames(said: RegExp): readonly string[] {
  try {
    new api.OrgLint({ qqqqqqqqqqqqqqqqqqqq: 1 } as never)
  } catch (error) {
    return (said.exec((error as Error).message)?.[1] ?? '').split(/, | and /)
  }
  return []
}
