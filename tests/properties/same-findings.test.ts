import fc from 'fast-check'
import { dump } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/lint/lint-report.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { run } from '../support/run-main.ts'
import { changedData, dataOf } from './changes.ts'
import { writing } from './chart-texts.ts'
import { made } from './choices.ts'
import { pageCharts } from './example-charts.ts'
import { foreignChart, foreignDialects } from './foreign-chart.ts'
import { hold } from './hold.ts'
import { nativeChart } from './native-chart.ts'
import { soundReport } from './sound-report.ts'

/** Everything in findings but their places and repairs, which are about places, too. */
function wordsOf({ files, notes }: LintReport): unknown {
  const findings = files.flatMap((file) => file.findings)
  return {
    notes: notes.map((note) => note.replaceAll('chart.json', 'chart.yaml')),
    findings: findings.map(({ place, related, fix, suggestions, message, ...rest }) => ({
      ...rest,
      // Says how to join such files.
      message: message.replaceAll('"*.json"', '"*.yaml"'),
      related: related.map(({ note }) => note),
    })),
  }
}

const pageData = pageCharts.map(dataOf).filter((each) => typeof each === 'object' && each !== null)
const data = fc.oneof(
  made(nativeChart),
  made((choices) => changedData(choices.of(pageData), choices), 40),
)

it('a chart has the same findings however it is written', async () => {
  await hold(100, fc.tuple(data, writing), async ([chart, write]) => {
    const json = wordsOf(await soundReport([sourceFrom(JSON.stringify(chart), { format: 'json' })]))
    expect(wordsOf(await soundReport([write(chart)]))).toEqual(json)
  })
})

describe('the report is the same in whatever order files are named', () => {
  const shuffled = <Item>(items: readonly Item[]) => fc.shuffledSubarray([...items], { minLength: items.length })

  it('each a chart of its own', async () => {
    const charts = fc.array(made(nativeChart), { minLength: 2, maxLength: 5 })
    const files = charts.map((all) =>
      Object.fromEntries(all.map((chart, at) => [`${at}.yaml`, dump(chart, { noRefs: true })])),
    )
    await hold(
      25,
      files.chain((each) => fc.tuple(fc.constant(each), shuffled(Object.keys(each)))),
      expectSameOrder,
    )
  })

  it('together a chart group', async () => {
    const configuration = 'charts: [{name: all, files: ["**/*.{yaml,json,md}"]}]\n'
    const files = made((choices) => {
      const parts = choices.list(2, () => foreignChart(choices.of(foreignDialects), choices))
      const all = [foreignChart('directory', choices), ...parts].map((part, at) =>
        Object.fromEntries(Object.entries(part).map(([path, text]) => [`org/${at}/${path}`, text])),
      )
      return Object.assign({}, ...all) as Record<string, string>
    }, 600)
    const worlds = files.map((each) => ({
      ...each,
      'orglint.config.yaml': configuration,
      'org/top.yaml': 'positions: []\n',
    }))
    const named = (each: Record<string, string>) => Object.keys(each).filter((path) => path.startsWith('org/'))
    await hold(
      60,
      worlds.chain((each) => fc.tuple(fc.constant(each), shuffled(named(each)))),
      expectSameOrder,
    )
  })

  async function expectSameOrder([files, paths]: [Record<string, string>, string[]]): Promise<void> {
    const [sorted, otherwise] = await Promise.all(
      [paths.toSorted(), paths].map((names) => run([...names, '--allow-empty', '--format', 'json'], { files })),
    )
    expect(otherwise?.printed).toBe(sorted?.printed)
    expect(otherwise?.code).toBe(sorted?.code)
    expect(otherwise?.complained).toBe('')
  }
})
