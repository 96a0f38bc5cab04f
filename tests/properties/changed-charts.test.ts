import { describe, it } from 'vitest'
import { sourceFrom } from '../support/chart-text.ts'
import { changedData, changedText, dataOf, yamlOf } from './changes.ts'
import { made } from './choices.ts'
import { fixtureCharts, pageCharts } from './example-charts.ts'
import { hold } from './hold.ts'
import { soundReport } from './sound-report.ts'

/** With the day on which the examples of most rules are due, and every rule on. */
describe.each([
  ['the stories and dialects', 80, fixtureCharts],
  ['the pages of the rules', 300, pageCharts],
])('charts of %s are judged soundly', (_, runs, charts) => {
  it('whatever is changed in their text', async () => {
    const changed = made((choices) => {
      const chart = choices.of(charts)
      return { ...chart, text: changedText(chart.text, choices) }
    }, 40)
    await hold(runs, changed, async (source) => void (await soundReport([source])))
  })

  it('whatever is changed in their data', async () => {
    const data = charts.map(dataOf).filter((each) => typeof each === 'object' && each !== null)
    const changed = made((choices) => sourceFrom(yamlOf(changedData(choices.of(data), choices))), 40)
    await hold(runs, changed, async (source) => void (await soundReport([source])))
  })
})
