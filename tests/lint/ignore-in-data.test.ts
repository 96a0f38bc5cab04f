import { describe, expect, it } from 'vitest'
import type { Position } from '../../src/chart/chart.ts'
import { dialects } from '../../src/chart/dialects/index.ts'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { ChartInput } from '../../src/lint/gather-charts.ts'
import { openChart } from '../../src/lint/open-chart.ts'
import { rules as allRules } from '../../src/rules/index.ts'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { configurationOf, lineColumn, lintSources, lintText } from '../support/lint-text.ts'
import { everyManager, everyPosition } from './example-rules.ts'

/** Messages that are reported, and those that are silenced with their reasons. */
async function outcome(text: string, format: 'yaml' | 'json' = 'yaml', rules = [everyPosition, everyManager]) {
  const { files } = await lintSources([sourceFrom(text, { format })], { rules })
  const [file] = files
  return {
    kept: file?.findings.map(({ message }) => message),
    silenced: file?.silenced.map(({ finding, by, reason }) => [finding.message, by, reason]),
  }
}

describe('x-orglint-ignore', () => {
  it('silences rules about the record it stands in, not about positions below it', async () => {
    const text = `positions:
  - id: a
    title: A
    x-orglint-ignore: [{rule: every-position, reason: being abolished}]
    reports:
      - {id: b, title: B}`
    expect(await outcome(text)).toEqual({
      kept: ['a leads somebody.', 'b is here.'],
      silenced: [['a is here.', 'data', 'being abolished']],
    })
  })

  it('may be one entry, may name several rules, and works in strict JSON', async () => {
    const text = JSON.stringify({
      positions: [
        {
          id: 'a',
          title: 'A',
          'x-orglint-ignore': { rule: ['every-position', 'every-manager'], reason: 'new', until: '2026-12-31' },
          reports: [{ id: 'b', title: 'B' }],
        },
      ],
    })
    expect(await outcome(text, 'json')).toMatchObject({ kept: ['b is here.'] })
  })

  it('ends with its date, by today and by --as-of, and never by the date of the chart', async () => {
    const text = `asOf: 2020-01-01
positions:
  - {id: a, title: A, x-orglint-ignore: [{rule: every-position, until: 2026-11-15}]}`
    const kept = async (request: Parameters<typeof lintText>[1]) => {
      const { files } = await lintText(text, { rules: [everyPosition], ...request })
      return files[0]?.findings.length
    }
    expect(await kept({ today: '2026-11-15' })).toBe(0)
    expect(await kept({ today: '2026-11-16' })).toBe(1)
    expect(await kept({ today: '2026-11-01', asOfFlag: '2026-11-16' })).toBe(1)
  })

  it('at the top of a file speaks for the chart, and for none of its positions', async () => {
    const text = `x-orglint-ignore:
  - {rule: chart-stale, reason: a sample}
  - {rule: self-report, reason: says nothing here}
reviewedOn: 2020-01-01
positions:
  - {id: ceo, title: Chief Executive Officer, reportsTo: ceo}`
    const { files } = await lintText(text, { configurationFor: () => configurationOf(allRules) })
    expect(files[0]?.silenced.map(({ finding }) => finding.ruleId)).toEqual(['chart-stale'])
    expect(files[0]?.findings.map(({ ruleId }) => ruleId)).toContain('self-report')
  })

  it('covers people, plans and candidates', async () => {
    const text = `people:
  - {id: p-1, name: Mara, leavingOn: some day, x-orglint-ignore: {rule: invalid-field, reason: asked for}}
positions:
  - {id: ceo, role: ceo, person: p-1}
succession:
  - position: ceo
    candidates:
      - {person: p-1, mood: good, x-orglint-ignore: {rule: unknown-field, reason: our own}}`
    const { files } = await lintText(text)
    expect(files[0]?.silenced.map(({ finding }) => finding.ruleId)).toEqual(['invalid-field', 'unknown-field'])
  })

  it('can be switched off', async () => {
    const text = 'positions:\n  - {id: a, title: A, x-orglint-ignore: {rule: every-position}}'
    const { files } = await lintText(text, { rules: [everyPosition], inlineDirectives: false })
    expect(files[0]?.findings).toHaveLength(1)
  })

  it.each(dialects.map((dialect) => [dialect.name, dialect] as const))(
    'works in a chart of dialect %s',
    async (name, { example, exampleFile: path = 'chart.yaml' }) => {
      const { chart } = await openChart(inputOf(sourceFrom(example, { path })), { dialect: name, ...plainReading })
      const seat = chart?.positions[0]
      if (!chart || !seat) throw new Error(`the example of ${name} has no position`)
      const text = withEntry(seat, 'x-orglint-ignore: [{rule: every-position, reason: known}]')
      const after = await lintSources([sourceFrom(text, { path })], { rules: [everyPosition], dialect: name })
      const [file] = after.files
      expect(file?.silenced.map(({ reason }) => reason)).toEqual(['known'])
      expect(file?.findings).toHaveLength(chart.positions.length - 1)
    },
  )
})

const plainReading = { skipUnrecognised: false, allowEmpty: false }

function inputOf(source: Source): ChartInput {
  return { group: undefined, sources: [source], configuration: builtInConfiguration([]), missing: [] }
}

/** The text of a chart with an entry more in the record of a position. */
function withEntry({ record: { tree, node } }: Position, entry: string): string {
  const { text } = tree.source
  const own = tree.children(node).find((child) => tree.kind(child.node) === 'scalar')
  if (!own) throw new Error('a record without a plain field')
  const start = tree.keySpan(own.node)?.start ?? 0
  const { end } = tree.span(own.node)
  const isFlow = text[tree.span(node).start] === '{'
  const parting = isFlow ? ', ' : `\n${' '.repeat(start - text.lastIndexOf('\n', start) - 1)}`
  return text.slice(0, end) + parting + entry + text.slice(end)
}

describe('the form of x-orglint-ignore', () => {
  it('is checked, in a chart of any kind', async () => {
    const text = `- {employeeId: 1, name: Mara, jobTitle: CEO, x-orglint-ignore: [{reason: none}]}
- {employeeId: 2, name: Olle, jobTitle: CFO, managerId: 1, x-orglint-ignore: [{rule: self-report, until: soon}]}
- {employeeId: 3, name: Ana, jobTitle: CRO, managerId: 1, x-orglint-ignore: missing-successor}
- {employeeId: 4, name: Bo, jobTitle: CMO, managerId: 1, x-orglint-ignore: [{rule: self-report, raeson: why}]}
`
    const { files } = await lintSources([sourceFrom(text)], { rules: allRules })
    const about = files[0]?.findings.filter(({ ruleId }) => /-field$/.test(ruleId))
    expect(about?.map(({ place, message }) => `${lineColumn(place)} ${message}`)).toEqual([
      '1:65 This entry of x-orglint-ignore has no rule. Add it.',
      '2:106 until of item 1 of x-orglint-ignore is "soon", which is no date. Write a day such as 2026-11-01 or a month such as 2026-11.',
      '3:77 Here stands "missing-successor" where a list such as [{rule: missing-successor, reason: seat is being abolished}] belongs.',
      '4:97 raeson is no field of an entry of x-orglint-ignore, so it has no effect; did you mean reason?',
    ])
  })
})
