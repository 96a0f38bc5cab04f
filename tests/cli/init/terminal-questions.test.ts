import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { builtProgram } from '../../support/built-program.ts'

/** `script` of util-linux opens a real pseudo-terminal; that of other systems takes other flags. */
const hasScript = /util-linux/.test(spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout ?? '')

let program = ''
let folder = ''

beforeAll(async () => {
  program = await builtProgram('orglint-init-test')
})
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'orglint-init-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

/** Answers each question with the next keys, once it is there to be read. */
async function typed(...keys: readonly string[]) {
  const command = `'${process.execPath}' '${program}/bin/orglint.js' init`
  const terminal = spawn('script', ['-qec', command, '/dev/null'], { cwd: folder })
  const waiting = [...keys]
  let printed = ''
  let read = 0
  terminal.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text
    const question = printed.slice(read).search(/\/n\] /i)
    if (question < 0) return
    read += question + 1
    terminal.stdin.write(waiting.shift() ?? '\u0003')
  })
  const [code] = await once(terminal, 'close')
  return { code, printed }
}

describe.skipIf(!hasScript)('questions in a real terminal', () => {
  it('are answered by lines', async () => {
    const { code, printed } = await typed('perhaps\r', 'y\r', '\r')
    expect(code).toBe(0)
    expect(printed).toContain('Please answer y or n.')
    expect(readFileSync(join(folder, 'orglint.config.yaml'), 'utf8')).toContain('extends: [recommended]')
    expect(existsSync(join(folder, 'orgchart.yaml'))).toBe(true)
  })

  it.each([
    ['Ctrl-C', '\u0003'],
    ['Ctrl-D', '\u0004'],
  ])('are broken off by %s, and nothing is written', async (_, key) => {
    const { code, printed } = await typed('y\r', key)
    expect(printed).toContain('Nothing was written.')
    expect(code).toBe(2)
    expect(existsSync(join(folder, 'orglint.config.yaml'))).toBe(false)
  })
})
