import { beforeAll, describe, expect, it } from 'vitest'
import { formats } from '../../src/report/formats.ts'
import { type Run, run } from '../support/run-main.ts'
import { evilChart } from './evil-chart.ts'
import { evilTexts, expectHarmless } from './expect-harmless.ts'

/** What the line that shows the progress is overwritten by. */
const clearLine = '\r\u001b[2K'

function worldOf(evil: string) {
  const path = `org/${evil.replaceAll('/', '_').replaceAll('\u0000', '')}.json`
  return { path, files: { [path]: evilChart(evil) } }
}

type Printing = readonly [command: string, flags: readonly string[], format: string]

const commands: readonly Printing[] = [
  ...[...formats.keys()].map((format): Printing => ['', ['-f', format], format]),
  ...['json', 'markdown', 'csv'].flatMap((format): Printing[] => [
    ['spans', ['-f', format], format],
    ['succession', ['-f', format], format],
  ]),
  ['', ['-f', 'stylish', '--frames', '--no-color'], 'text'],
  ['', ['-f', 'compact', '--no-inline-config'], 'text'],
  ['', ['--list-files'], 'text'],
  ['', ['--list-files', '-f', 'json'], 'json'],
  ['titles', [], 'text'],
  ['titles', ['-f', 'json'], 'json'],
  ['spans', [], 'text'],
  ['succession', [], 'text'],
]

describe.each(evilTexts)('a chart full of %j prints nothing but text', (evil) => {
  it.each(commands)('orglint %s %j', async (command, flags, format) => {
    const { path, files } = worldOf(evil)
    const result = await run([...(command ? [command] : []), ...flags, path], { files })
    expect(result.printed.length).toBeGreaterThan(10)
    expectHarmlessRun(result, format)
  })

  it('in a terminal', async () => {
    const { path, files } = worldOf(evil)
    for (const command of [[], ['--fix', '--diff'], ['titles'], ['spans'], ['succession']]) {
      for (const width of [30, 100]) {
        const { printed, complained } = await run([...command, path, '--no-color'], { files, terminal: { width } })
        expectHarmless(printed)
        expectHarmless(complained.replaceAll(clearLine, ''))
      }
    }
  })

  it('beside a baseline of it, and where names are hidden', async () => {
    const { path, files } = worldOf(evil)
    const entry = { rule: evil, file: evil, about: evil, chart: evil, reason: evil, since: evil }
    const suppressed = await run([path, '--suppress-all', '--suppress-reason', evil], { files })
    expectHarmlessRun(suppressed)
    const baseline = suppressed.io.fileText('orglint.baseline.json') ?? ''
    for (const text of [baseline, JSON.stringify({ version: 1, entries: [entry], findings: [entry] }), evil]) {
      for (const flags of [[], ['-f', 'markdown'], ['--redact', '-f', 'github']]) {
        const result = await run([path, ...flags], { files: { ...files, 'orglint.baseline.json': text } })
        expectHarmlessRun(result, flags.at(-1))
      }
    }
  })
})

describe.each(evilTexts)('%j on the command line and in configurations prints nothing but text', (evil) => {
  const chart = 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n'
  let results: readonly Run[] = []

  beforeAll(async () => {
    const configurations = [
      { [evil]: 1 },
      { rules: { [evil]: evil, 'self-report': evil, 'span-too-wide': ['warn', { [evil]: evil }] } },
      { extends: [evil, `./${evil}`] },
      { extends: `${evil}.yaml`, asOf: evil, roots: [evil], glossary: { [evil]: evil, CSO: evil } },
      { titles: { [evil]: [evil], cso: [evil] }, fields: { [evil]: evil, id: evil }, doctrine: { [evil]: evil } },
      { charts: [{ name: evil, files: [evil] }], overrides: [{ files: [evil], rules: { [evil]: 'off' } }] },
      { overrides: [{ where: { [evil]: evil, department: evil }, rules: {} }], ignores: [evil], locked: [evil] },
      { plugins: [evil], categories: { [evil]: evil }, dialect: evil },
    ]
    const worlds = configurations.map((configuration) => ({
      files: { 'chart.yaml': chart, 'orglint.config.json': JSON.stringify(configuration) },
    }))
    const files = { 'chart.yaml': chart }
    results = await Promise.all([
      ...worlds.flatMap((world) => [
        run(['chart.yaml'], world),
        run(['config', 'check'], world),
        run(['--print-config', 'chart.yaml'], world),
        run(['rules'], world),
        run(['explain', 'self-report'], world),
      ]),
      ...['--rule', '--config', '--format', '--as-of', '--dialect', '--ignore-pattern', '--max-warnings'].map((flag) =>
        run(['chart.yaml', flag, evil], { files }),
      ),
      ...['--suppress-rule', '--fix-type', '--fix-rule', '--baseline', '--stdin-filename', '--print-config'].map(
        (flag) => run(['chart.yaml', flag, evil], { files }),
      ),
      ...['explain', 'dialects', 'titles', 'completion', 'config', 'rules', 'help'].map((command) =>
        run([command, evil], { files }),
      ),
      run([evil], { files }),
      run([`--${evil}`], { files }),
      run(['succession', 'chart.yaml', '--if-leaves', evil], { files }),
    ])
  })

  it('and is answered', () => {
    for (const result of results) {
      expectHarmlessRun(result)
      expect(result.complained).not.toContain('broke off')
      expect([0, 1, 2]).toContain(result.code)
    }
  })
})

function expectHarmlessRun({ printed, complained }: Run, format?: string): void {
  expectHarmless(printed, format)
  expectHarmless(complained)
}
