import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

/** Pairs of charts that differ in one thing: with it a rule is silent, without it the rule speaks. */

async function findingsOf(ruleId: string, chart: string) {
  const { files, crashes } = await lintText(chart, { rules: rules.filter(({ id }) => id === ruleId) })
  expect(crashes).toEqual([])
  return files.flatMap(({ findings }) => findings)
}

const seats = (...lines: readonly string[]) => `positions:\n${lines.map((line) => `  - {${line}}\n`).join('')}`

const ladder = [
  'id: top, title: Plant Director, level: 5',
  'id: a, title: Planner, level: 4, reportsTo: top',
  'id: b, title: Planner, level: 4, reportsTo: top',
  'id: c, title: Planner, level: 4, reportsTo: top',
]
const pair = [
  'id: top, title: Chief Executive Officer',
  'id: a, title: Planner, reportsTo: top',
  'id: b, title: Buyer, reportsTo: top',
]
const heads = (second: string) =>
  seats('id: ceo, title: CEO', 'id: f1, title: CFO, department: finance, name: Ann Ash, reportsTo: ceo', second)
const spread = (most: number, others: number) =>
  seats(
    'id: ceo, title: CEO',
    'id: d0, title: Head of Design, department: design, reportsTo: ceo',
    ...Array.from(
      { length: most - 1 },
      (_, at) => `id: d${at + 1}, title: Designer, department: design, reportsTo: d0`,
    ),
    ...Array.from(
      { length: others },
      (_, at) => `id: h${at}, title: Plant Manager, department: h${at}, reportsTo: ceo`,
    ),
    ...Array.from({ length: others }, (_, at) => `id: e${at}, title: Designer, department: design, reportsTo: h${at}`),
  )

const cases: readonly (readonly [rule: string, what: string, silent: string, speaks: string])[] = [
  [
    'level-compression',
    'most levels are equal, and at least three',
    seats(...ladder.slice(0, 3), ...['x', 'y', 'z'].map((id) => `id: ${id}, title: Planner, level: 4, reportsTo: a`)),
    seats(...ladder, ...['x', 'y'].map((id) => `id: ${id}, title: Planner, level: 4, reportsTo: a`)),
  ],
  [
    'level-compression',
    'the other is a co-head',
    seats(...ladder, 'id: x, title: Planner, level: 5, coHead: true, reportsTo: top'),
    seats(...ladder, 'id: x, title: Planner, level: 5, coHead: false, reportsTo: top'),
  ],
  [
    'level-compression',
    'the other is the deputy',
    seats(...ladder, 'id: x, title: Deputy Plant Director, level: 5, reportsTo: top'),
    seats(...ladder, 'id: x, title: Plant Director, level: 5, reportsTo: top'),
  ],
  [
    'level-compression',
    'both are partners',
    seats('id: top, title: Partner, level: 5', ...ladder.slice(1), 'id: x, title: Partner, level: 5, reportsTo: top'),
    seats('id: top, title: Partner, level: 5', ...ladder.slice(1), 'id: x, title: Counsel, level: 5, reportsTo: top'),
  ],
  [
    'multiple-department-heads',
    'the second holds the seat beside another one',
    heads('id: f2, title: CFO, department: finance, name: Bo Bay, secondary: true, reportsTo: ceo'),
    heads('id: f2, title: CFO, department: finance, name: Bo Bay, reportsTo: ceo'),
  ],
  [
    'multiple-department-heads',
    'nobody holds the second seat',
    heads('id: f2, title: CFO, department: finance, status: vacant, reportsTo: ceo'),
    heads('id: f2, title: CFO, department: finance, status: filled, reportsTo: ceo'),
  ],
  ['department-without-head', 'half of the people are below one of their own', spread(3, 3), spread(3, 4)],
  ...['single-report-chain', 'span-too-narrow', 'multiple-roots'].map(
    (rule) =>
      [
        rule,
        'the chart says that it is not complete',
        `complete: false\n${seats(...pair, 'id: c, title: Clerk, reportsTo: a', 'id: d, title: Clerk, reportsTo: c', 'id: e, title: Clerk, reportsTo: d', 'id: lone, title: Clerk')}`,
        `complete: true\n${seats(...pair, 'id: c, title: Clerk, reportsTo: a', 'id: d, title: Clerk, reportsTo: c', 'id: e, title: Clerk, reportsTo: d', 'id: lone, title: Clerk')}`,
      ] as const,
  ),
  [
    'multiple-roots',
    'the second top is the board',
    seats(...pair, 'id: x, title: Supervisory Board, role: board'),
    seats(...pair, 'id: x, title: Clerk'),
  ],
  [
    'span-too-narrow',
    'the archetype is player-coach',
    seats('id: top, title: CEO, archetype: player-coach', ...pair.slice(1)),
    seats('id: top, title: CEO, archetype: coordinator', ...pair.slice(1)),
  ],
]

describe('a rule is silent where', () => {
  it.each(cases)('%s: %s', async (rule, _, silent, speaks) => {
    expect((await findingsOf(rule, silent)).map(({ message }) => message)).toEqual([])
    expect(await findingsOf(rule, speaks)).not.toEqual([])
  })
})

it('a unit without an id is not the whole company: market-role-mismatch', async () => {
  const rulesIn = async (units: string) => {
    const findings = await findingsOf('market-role-mismatch', `${units}\n${seats('id: a, title: SDR')}`)
    return findings.map(({ ruleId }) => ruleId)
  }
  expect(await rulesIn('businessUnits: [{market: b2b}]')).toEqual(['missing-field'])
  expect(await rulesIn('market: b2b')).toEqual(['market-role-mismatch'])
})

describe('self-report offers to remove the line to itself where it can only be the top', () => {
  const top = 'id: top, title: CEO, reportsTo: top'
  it.each([
    ['everybody else is below', seats(top, 'id: a, title: Clerk, reportsTo: top'), true],
    ['somebody else is not below', seats(top, 'id: a, title: Clerk, reportsTo: top', 'id: b, title: Clerk'), false],
    ['the line of somebody leads nowhere', seats(top, 'id: a, title: Clerk, reportsTo: ghost'), false],
    ['the chart is not complete', `complete: false\n${seats(top, 'id: a, title: Clerk, reportsTo: top')}`, false],
    ['nobody else is there', seats(top), false],
  ])('%s', async (_, chart, offers) => {
    const [finding] = await findingsOf('self-report', chart)
    expect(finding?.fix !== undefined).toBe(offers)
  })
})

describe('too-many-layers', () => {
  /** A company of so many, in which one line is so long. */
  const company = (people: number, layers: number) =>
    seats(
      'id: p0, title: Chief Executive Officer',
      ...Array.from(
        { length: people - 1 },
        (_, at) => `id: p${at + 1}, title: Clerk, reportsTo: p${at < layers ? at : 0}`,
      ),
    )

  it('shows the way down, the top first', async () => {
    const [finding] = await findingsOf('too-many-layers', company(9, 5))
    expect(finding?.related.map(({ note }) => note)).toEqual(['the top', ...Array(4).fill('a layer on the way')])
  })

  it.each([
    [50, 4, 0],
    [50, 5, 1],
    [51, 5, 0],
    [51, 6, 0],
    [51, 7, 1],
  ])('of %i people with %i layers gives %i findings', async (people, layers, findings) => {
    expect(await findingsOf('too-many-layers', company(people, layers))).toHaveLength(findings)
  })
})
