import { describe, expect, it, vi } from 'vitest'
import { linksFor } from '../../src/cli/hyperlinks.ts'
import { progressLine } from '../../src/cli/progress-line.ts'
import { unlinked } from '../../src/report/format.ts'
import { memoryIo } from '../support/memory-io.ts'
import { run } from '../support/run-main.ts'

vi.mock('../../src/lint/lint.ts', () => import('../support/fake-lint.ts'))
vi.mock('../../src/rules/index.ts', () => import('../support/fake-lint.ts'))

const link = (address: string, text: string) => `\u001b]8;;${address}\u001b\\${text}\u001b]8;;\u001b\\`

describe('links in the terminal', () => {
  const files = { 'org/bad.yaml': 'this is wrong\n' }
  const terminal = { width: 80 }

  it('lead from a path and from a place to the file', async () => {
    const environment = { TERM_PROGRAM: 'WezTerm', NO_COLOR: '1' }
    const { printed } = await run(['org', '--no-frames'], { files, terminal, environment })
    expect(printed.split('\n').slice(0, 2)).toEqual([
      link('file:///desk/org/bad.yaml', 'org/bad.yaml'),
      `  ${link('file:///desk/org/bad.yaml', '1:9')}  error  The word wrong is here.  reporting-cycle`,
    ])
  })

  it.each([
    [{ TERM_PROGRAM: 'iTerm.app' }, true],
    [{ TERM_PROGRAM: 'ghostty' }, true],
    [{ TERM: 'xterm-kitty' }, true],
    [{ TERM: 'alacritty' }, true],
    [{ WT_SESSION: 'a' }, true],
    [{ VTE_VERSION: '7600' }, true],
    [{ VTE_VERSION: '5000' }, false],
    [{ KONSOLE_VERSION: '230800' }, true],
    [{ TERM: 'xterm-256color' }, false],
    [{ TERM_PROGRAM: 'Apple_Terminal' }, false],
    [{ TERM_PROGRAM: 'vscode', CI: 'true' }, false],
    [{ TERM_PROGRAM: 'vscode', TERM: 'dumb' }, false],
    [{ TERM_PROGRAM: 'vscode', FORCE_HYPERLINK: '0' }, false],
    [{ FORCE_HYPERLINK: '1' }, true],
    [{}, false],
  ] as const)('%j: %s', (environment, links) => {
    expect(linksFor({ environment }, true) !== unlinked).toBe(links)
  })

  it('are never in what is piped, unless they are forced', () => {
    expect(linksFor({ environment: { TERM_PROGRAM: 'WezTerm' } }, false)).toBe(unlinked)
    expect(linksFor({ environment: { FORCE_HYPERLINK: '1' } }, false)).not.toBe(unlinked)
  })

  it('are never in a file, and neither are colours that the environment wants', async () => {
    const environment = { FORCE_HYPERLINK: '1', FORCE_COLOR: '1' }
    const { io } = await run(['org', '-o', 'out.txt'], { files, terminal, environment })
    expect(io.fileText('out.txt')).not.toContain('\u001b')
  })

  it('lead to the line where the terminal has a way to say so', () => {
    const at = { line: 4, column: 2 }
    const inEditor = linksFor({ environment: { TERM_PROGRAM: 'vscode' } }, true)
    expect(inEditor('4:2', '/org/a.yaml', at)).toBe(link('vscode://file/org/a.yaml:4:2', '4:2'))
    const inKitty = linksFor({ environment: { TERM: 'xterm-kitty' } }, true)
    expect(inKitty('4:2', '/org/a.yaml', at)).toBe(link('file:///org/a.yaml#4', '4:2'))
  })

  it('hold no path that could end them', () => {
    const links = linksFor({ environment: { TERM_PROGRAM: 'WezTerm' } }, true)
    expect(links('x', '/a b/\u001b\\#?é%.yaml')).toBe(link('file:///a%20b/%1B%5C%23%3F%C3%A9%25.yaml', 'x'))
    expect(links('x', 'C:/org/a.yaml')).toBe(link('file:///C:/org/a.yaml', 'x'))
  })
})

describe('the line that says what a long run is at', () => {
  const judging = { doing: 'judging', chart: 2, charts: 3, name: 'org/emea.yaml' } as const
  const erased = '\r\u001b[2K'

  function progressAfter(
    times: readonly number[],
    options: Parameters<typeof memoryIo>[0] = { terminal: { width: 80 } },
  ) {
    const left = [...times]
    const io = memoryIo({ ...options, now: () => left.shift() ?? 0 })
    const line = progressLine(io)
    for (const _ of times) line.show({ ...judging })
    line.erase()
    return io.complained()
  }

  it('comes after a second, not too often, and is erased', () => {
    expect(progressAfter([10, 999])).toBe('')
    expect(progressAfter([1000, 1050])).toBe(`${erased}Judging org/emea.yaml (chart 2 of 3) …${erased}`)
    expect(progressAfter([1000, 1101]).split(erased)).toHaveLength(4)
  })

  it('shows what began earlier and still goes on, once', () => {
    const times = [0, 500, 1500, 3000]
    const io = memoryIo({ terminal: { width: 80 }, now: () => times.shift() ?? 0 })
    const line = progressLine(io)
    line.show(judging)
    line.show()
    expect(io.complained()).toBe('')
    line.show()
    line.show()
    expect(io.complained()).toBe(`${erased}Judging org/emea.yaml (chart 2 of 3) …`)
  })

  it('is only for terminals that can erase it', () => {
    expect(progressAfter([2000], {})).toBe('')
    expect(progressAfter([2000], { terminal: { width: 80 }, environment: { TERM: 'dumb' } })).toBe('')
  })

  it('never wraps, and shows what is dangerous in names as escapes', () => {
    expect(progressAfter([2000], { terminal: { width: 20 } })).toBe(`${erased}Judging org/emea.ya${erased}`)
    const io = memoryIo({ terminal: { width: 80 }, now: () => 2000 })
    progressLine(io).show({ doing: 'reading', chart: 1, charts: 1, name: '\u001b]0;x\u0007' })
    expect(io.complained()).toBe(`${erased}Reading \\u001b]0;x\\u0007 …`)
  })
})
