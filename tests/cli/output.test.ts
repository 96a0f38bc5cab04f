import { describe, expect, it, vi } from 'vitest'
import { run } from '../support/run-main.ts'

vi.mock('../../src/lint/lint.ts', () => import('../support/fake-lint.ts'))
vi.mock('../../src/rules/index.ts', () => import('../support/fake-lint.ts'))

const files = {
  'good.yaml': 'all is well\n',
  'bad.yaml': 'this is wrong\n',
  'risky.yaml': 'this is risky\nand odd\n',
}

describe('orglint and its output', () => {
  it('writes JSON for programs, with exit code 2 too', async () => {
    const { code, printed, complained } = await run(['bad.yaml', 'gone.yaml', '--format', 'json'], { files })
    expect(code).toBe(2)
    expect(complained).toBe('')
    expect(JSON.parse(printed)).toMatchObject([
      { filePath: '/desk/bad.yaml', errorCount: 1, run: { orglint: '1.2.3' } },
      { filePath: '/desk/gone.yaml', errorCount: 1, fatalErrorCount: 1 },
    ])
  })

  it('writes JSON for a mistake in the configuration, too', async () => {
    const world = { ...files, 'orglint.config.yaml': 'rulez: {}\n' }
    const { code, printed } = await run(['good.yaml', '-f', 'json'], { files: world })
    expect(code).toBe(2)
    expect(JSON.parse(printed)).toMatchObject([{ filePath: '/desk/orglint.config.yaml', fatalErrorCount: 1 }])
  })

  it('shows frames and colours in a terminal', async () => {
    const { printed } = await run(['bad.yaml'], { files, terminal: { width: 80 } })
    expect(printed.split('\n').slice(0, 4)).toEqual([
      '\u001b[1mbad.yaml\u001b[22m',
      '  1:9  \u001b[31merror\u001b[39m  The word wrong is here.  \u001b[2mreporting-cycle\u001b[22m',
      '    \u001b[2m1 |\u001b[22m this is wrong',
      '    \u001b[2m  |\u001b[22m         \u001b[31m^^^^^\u001b[39m',
    ])
  })

  it('shows neither where it is told not to', async () => {
    const terminal = { width: 80 }
    const { printed } = await run(['bad.yaml', '--no-color', '--no-frames'], { files, terminal })
    expect(printed).toBe((await run(['bad.yaml'], { files })).printed)
  })

  it('shows frames outside a terminal where it is told to', async () => {
    const { printed } = await run(['bad.yaml', '--frames'], { files })
    expect(printed).toContain('    1 | this is wrong\n      |         ^^^^^\n')
  })

  it.each([
    [{ NO_COLOR: '1' }, [], false],
    [{ NO_COLOR: '' }, [], true],
    [{ TERM: 'dumb' }, [], false],
    [{ TERM: 'dumb', FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ NO_COLOR: '1', FORCE_COLOR: '1' }, [], false],
    [{ NO_COLOR: '1' }, ['--color'], true],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
  ] as const)('in a terminal with %j and %j is coloured: %s', async (environment, flags, coloured) => {
    const { printed } = await run(['bad.yaml', ...flags], { files, environment, terminal: { width: 80 } })
    expect(printed.includes('\u001b[')).toBe(coloured)
  })

  it('is coloured by FORCE_COLOR where there is no terminal', async () => {
    expect((await run(['bad.yaml'], { files, environment: { FORCE_COLOR: '1' } })).printed).toContain('\u001b[31m')
  })

  it('writes the report to a file, without colour and frames', async () => {
    const argv = ['bad.yaml', '--output-file', 'reports/lint.txt']
    const { code, printed, complained, io } = await run(argv, { files, terminal: { width: 80 } })
    expect({ code, printed, complained }).toEqual({ code: 1, printed: '', complained: '' })
    expect(io.fileText('reports/lint.txt')).toBe((await run(['bad.yaml'], { files })).printed)
  })

  it('prints the report where the file cannot be written, and exits 2', async () => {
    const { code, printed, complained } = await run(['bad.yaml', '-o', 'out.txt'], { files, readOnly: ['out.txt'] })
    expect(code).toBe(2)
    expect(complained).toBe('The report could not be written to out.txt: permission denied. It is printed instead.\n')
    expect(printed).toBe((await run(['bad.yaml'], { files })).printed)
  })
})
