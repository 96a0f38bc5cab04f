import fc from 'fast-check'
import { dump } from 'js-yaml'
import { expect, it } from 'vitest'
import { evilTexts, expectHarmless } from '../hostile/expect-harmless.ts'
import { run } from '../support/run-main.ts'
import { dataOf } from './changes.ts'
import { type Choices, made } from './choices.ts'
import { fixtureCharts, pageCharts } from './example-charts.ts'
import { foreignChart, foreignDialects } from './foreign-chart.ts'
import { hold } from './hold.ts'
import { nativeChart } from './native-chart.ts'

const commands: readonly (readonly [format: string, ...argv: string[]])[] = [
  ['text'],
  ['text', '--frames', '--stats', '--no-inline-config'],
  ...['checkstyle', 'compact', 'github', 'gitlab', 'html', 'json', 'junit', 'markdown', 'sarif'].map(
    (format) => [format, '-f', format] as const,
  ),
  ...['json', 'markdown', 'csv'].flatMap((format) => [
    [format, 'spans', '-f', format] as const,
    [format, 'succession', '-f', format] as const,
  ]),
  ['text', '--redact'],
  ['text', '--list-files'],
  ['text', '--suppress-all'],
  ['text', 'titles'],
  ['json', 'titles', '-f', 'json'],
  ['text', 'spans'],
  ['text', 'succession'],
]

const data = [...fixtureCharts, ...pageCharts].map(dataOf).filter((each) => typeof each === 'object' && each !== null)

/** Texts and keys of a chart, some of them now something that means something elsewhere. */
function withEvil(value: unknown, choices: Choices): unknown {
  const evil = () =>
    choices.list(2, () => choices.of(evilTexts)).join(choices.of(['', ' ', 'x'])) || choices.of(evilTexts)
  if (typeof value === 'string')
    return choices.oneIn(4) ? choices.of([evil(), `${value}${evil()}`, evil() + value]) : value
  if (Array.isArray(value)) return value.map((each) => withEvil(each, choices))
  if (typeof value !== 'object' || value === null) return choices.oneIn(12) ? evil() : value
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [choices.oneIn(40) ? evil() : key, withEvil(each, choices)]),
  )
}

function evilFiles(choices: Choices): Readonly<Record<string, string>> {
  if (choices.oneIn(3)) {
    const files = foreignChart(choices.of(foreignDialects), choices)
    return Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replace(/Person \d+|CFO/g, () => inText(choices))]),
    )
  }
  const chart = withEvil(choices.oneIn(2) ? nativeChart(choices) : choices.of(data), choices)
  return choices.oneIn(2)
    ? { 'chart.json': JSON.stringify(chart) }
    : { 'chart.yaml': dump(chart, { noRefs: true, flowLevel: choices.of([-1, 1]) }) }
}

/** An evil text as it may stand inside of quotes, in JSON and in YAML. */
function inText(choices: Choices): string {
  return JSON.stringify(choices.of(evilTexts)).slice(1, -1)
}

it('whatever stands in a chart, every command in every format prints text and nothing that does something', async () => {
  const examples = fc.tuple(made(evilFiles, 800), fc.constantFrom(...commands))
  await hold(250, examples, async ([files, [format, ...argv]]) => {
    const { code, printed, complained, io } = await run([...argv, '.', '--allow-empty', '--no-color'], { files })
    expect([0, 1, 2]).toContain(code)
    expect(printed + complained).not.toMatch(/broke off(?: at |:)|orglint broke off/)
    expectHarmless(printed, format)
    expectHarmless(complained)
    expectHarmless(io.fileText('orglint.baseline.json') ?? '')
  })
})
