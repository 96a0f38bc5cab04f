import { describe, expect, it } from 'vitest'
import { lintAndFix } from '../../src/lint/lint-and-fix.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import { rules } from '../../src/rules/index.ts'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { configurationOf, today } from '../support/lint-text.ts'
import { changedData, changedText, dataOf, yamlOf } from './changes.ts'
import { made } from './choices.ts'
import { fixtureCharts, pageCharts } from './example-charts.ts'
import { hold } from './hold.ts'
import { nativeChart } from './native-chart.ts'
import { expectSound } from './sound-report.ts'

const configuration = configurationOf(rules)

const requestOf = (source: Source): LintRequest => ({
  sources: [source],
  readProblems: [],
  undecodable: [],
  groups: [],
  configurationFor: () => configuration,
  rules,
  asOfFlag: undefined,
  today,
  dialect: undefined,
  skipUnrecognised: false,
  allowEmpty: false,
  inlineDirectives: true,
})

const charts = [...fixtureCharts, ...pageCharts]
const data = charts.map(dataOf).filter((each) => typeof each === 'object' && each !== null)

describe.each([
  [
    'changed in their text',
    150,
    made((choices) => {
      const chart = choices.of(charts)
      return { ...chart, text: changedText(chart.text, choices) }
    }, 40),
  ],
  ['changed in their data', 150, made((choices) => sourceFrom(yamlOf(changedData(choices.of(data), choices))), 40)],
  ['of random fields', 40, made((choices) => sourceFrom(JSON.stringify(nativeChart(choices)), { format: 'json' }))],
])('fixing charts %s', (_, runs, sources) => {
  it('leaves sound charts in which there is nothing left to fix', async () => {
    await hold(runs, sources, async (source) => {
      const { after, files } = await lintAndFix(requestOf(source), ({ fix }) => fix)
      expectSound(after)
      expect(after.notes.filter((note) => note.includes('thrown away'))).toEqual([])
      for (const { text } of files) {
        const again = await lintAndFix(requestOf({ ...source, text }), ({ fix }) => fix)
        expect(again.files.map((file) => file.text)).toEqual([])
      }
    })
  })
})
