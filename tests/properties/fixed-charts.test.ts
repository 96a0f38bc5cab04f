import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import type { Finding, Fix } from '../../src/finding.ts'
import { fixChooser } from '../../src/lint/choose-fix.ts'
import { lintAndFix } from '../../src/lint/lint-and-fix.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { rules } from '../../src/rules/index.ts'
import type { Source } from '../../src/source.ts'
import { configurationOf, lintSources, today } from '../support/lint-text.ts'
import { changedData, changedText, dataOf } from './changes.ts'
import { writing } from './chart-texts.ts'
import { made } from './choices.ts'
import { fixtureCharts, pageCharts } from './example-charts.ts'
import { hold } from './hold.ts'

const everyRule = configurationOf(rules)
const everyFix = fixChooser({ suggestions: true, categories: undefined, ruleIds: undefined }, rules)

const charts = [...fixtureCharts, ...pageCharts]
const data = pageCharts.map(dataOf).filter((each) => typeof each === 'object' && each !== null)
const changed = made((choices) => {
  const chart = choices.of(charts)
  return { ...chart, text: changedText(chart.text, choices) }
}, 40)
const rewritten = fc
  .tuple(
    made((choices) => changedData(choices.of(data), choices), 40),
    writing,
  )
  .map(([chart, write]) => write(chart))

it('every repair by itself leaves a text that parses and loses no comment', async () => {
  await hold(300, fc.oneof(changed, rewritten), async (source) => {
    const { files } = await lintSources([source], { configurationFor: () => everyRule })
    for (const finding of files.flatMap(({ findings }) => findings)) {
      for (const fix of repairsOf(finding)) await expectSoundRepair(fix, finding)
    }
  })
})

it('fixing never breaks a file, and fixing twice changes nothing', async () => {
  await hold(150, fc.oneof(changed, rewritten), async (source) => {
    for (const choose of [({ fix }: Finding) => fix, everyFix]) {
      const { after, files } = await lintAndFix(requestFor(source), choose)
      expect(after.notes.filter((note) => note.includes('thrown away'))).toEqual([])
      for (const { text } of files) {
        const again = await lintAndFix(requestFor({ ...source, text }), choose)
        expect(again.files).toEqual([])
      }
    }
  })
})

function repairsOf({ fix, suggestions = [] }: Finding): readonly Fix[] {
  return fix ? [fix, ...suggestions] : suggestions
}

async function expectSoundRepair({ description, edits }: Fix, { ruleId, place }: Finding): Promise<void> {
  const about = `${ruleId}: ${description}`
  const { source } = place
  const text = applyEdits(source.text, edits)
  expect(text, about).not.toBe(source.text)
  const [before, after] = await Promise.all([parseSource(source), parseSource({ ...source, text })])
  expect(after.tree, about).toBeDefined()
  expect(after.problems.length, about).toBeLessThanOrEqual(before.problems.length)
  const removed = edits.map(({ start, end }) => source.text.slice(start, end)).join('\n')
  const written = edits.map((edit) => edit.text).join('\n')
  // A comment that silences nothing is all that its repair takes away.
  const isAboutComment = ['unused-directive', 'expired-directive', 'locked-rule-in-directive'].includes(ruleId)
  if (source.format !== 'json' && !isAboutComment) expect(commentsIn(removed), about).toEqual(commentsIn(written))
}

/** What looks like a comment; a text in quotes may look so, too, and none of the charts has such. */
function commentsIn(text: string): readonly string[] {
  return text.match(/(?:^|\s)#\s.*$/gm) ?? []
}

function requestFor(source: Source): LintRequest {
  return {
    sources: [source],
    readProblems: [],
    undecodable: [],
    groups: [],
    configurationFor: () => everyRule,
    rules,
    asOfFlag: undefined,
    today,
    dialect: undefined,
    skipUnrecognised: false,
    allowEmpty: false,
    inlineDirectives: true,
  }
}
