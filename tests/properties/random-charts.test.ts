import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dialects } from '../../src/chart/dialects/index.ts'
import { formatOf } from '../../src/read/chart-files.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { writing } from './chart-texts.ts'
import { made } from './choices.ts'
import { type ChartFiles, foreignChart, foreignDialects } from './foreign-chart.ts'
import { hold } from './hold.ts'
import { nativeChart } from './native-chart.ts'
import { soundReport } from './sound-report.ts'

const sourcesOf = (files: ChartFiles) =>
  Object.entries(files).map(([path, text]) => sourceFrom(text, { path, format: formatOf(path) ?? 'yaml' }))

describe('a random chart is judged soundly', () => {
  it('in the native format', async () => {
    await hold(100, fc.tuple(made(nativeChart), writing), async ([chart, write]) => {
      await soundReport([write(chart)])
    })
  })

  it.each(foreignDialects)('as %s', async (dialect) => {
    await hold(
      60,
      made((choices) => foreignChart(dialect, choices), 400),
      async (files) => {
        const sources = sourcesOf(files)
        for (const request of [{}, { dialect }, { groups: [{ name: 'company', sources, missing: [] }] }]) {
          await soundReport(sources, request)
        }
      },
    )
  })

  it('in every dialect that there is', () => {
    expect([...foreignDialects, 'native'].sort()).toEqual(dialects.map(({ name }) => name).sort())
  })
})
