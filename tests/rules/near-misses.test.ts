import { describe, expect, it } from 'vitest'
import { findingsOf, seats, staff } from './near-miss.ts'

/** Pairs of charts that differ in one thing: with it a rule is silent, without it the rule speaks. */

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

/** Two seats of one person, the first with this title. */
const shares = (first: string, second: string, title = 'Planner') => [
  'id: top, title: Plant Director',
  `id: a, title: ${title}, name: Ann Ash, reportsTo: top, ${first}`,
  `id: b, title: Buyer, name: Ann Ash, reportsTo: top, ${second}`,
]
const clerks = (many: number) => Array.from({ length: many }, (_, at) => `id: c${at}, title: Clerk, reportsTo: top`)
const listed = (...people: readonly string[]) => `${staff(...people)}${seats('id: a, title: Buyer')}`
/** Somebody who holds no seat, beside somebody who does. */
const withStaff = (person: string, more = '') =>
  `${staff('id: p-ann, name: Ann Ash', person)}positions:\n  - id: a\n    title: Buyer\n    person: p-ann\n${more}`

const matrix = (dotted: string, ...more: readonly string[]) =>
  seats(
    'id: top, title: CEO',
    'id: a, title: CFO, reportsTo: top',
    'id: b, title: CMO, reportsTo: top',
    'id: c, title: COO, reportsTo: top',
    `id: x, title: Planner, reportsTo: a, dottedLineTo: [${dotted}]`,
    'id: y, title: Buyer, reportsTo: x',
    ...more,
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
  [
    'span-too-narrow',
    'the chart says that it is not complete',
    `complete: false\n${seats(...pair)}`,
    `complete: true\n${seats(...pair)}`,
  ],
  [
    'span-too-narrow',
    'the one whose line is missing may be the third of the team',
    seats(...pair, 'id: lone, title: Clerk'),
    seats(...pair),
  ],
  ...['single-report-chain', 'multiple-roots'].map(
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
  [
    'person-in-several-seats',
    'the shares make one job, and no more',
    seats(...shares('fte: 0.6', 'fte: 0.4')),
    seats(...shares('fte: 0.6', 'fte: 0.5')),
  ],
  [
    'person-in-several-seats',
    'each of the seats says its share',
    seats(...shares('fte: 0.6', 'fte: 0.4')),
    seats(...shares('fte: 0.6', 'level: 4')),
  ],
  [
    'person-in-several-seats',
    'one of the seats is that of a founder, and the firm is small',
    seats(...shares('level: 4', 'level: 4', 'Gründerin'), ...clerks(46)),
    seats(...shares('level: 4', 'level: 4', 'Gründerin'), ...clerks(47)),
  ],
  [
    'person-in-several-seats',
    'one of the seats is that of a co-founder',
    seats(...shares('level: 4', 'level: 4', 'Co-Founder')),
    seats(...shares('level: 4', 'level: 4', 'Co-Leader')),
  ],
  [
    'person-in-several-seats',
    'the second seat is only planned',
    seats(...shares('level: 4', 'status: planned')),
    seats(...shares('level: 4', 'status: filled')),
  ],
  [
    'vacant-with-person',
    'the seat is held until tomorrow',
    seats('id: a, title: Buyer, name: Ann Ash, status: vacant, until: 2026-11-02'),
    seats('id: a, title: Buyer, name: Ann Ash, status: vacant, until: 2026-11-01'),
  ],
  [
    'vacant-with-person',
    'the seat is held until some day of this month',
    seats('id: a, title: Buyer, name: Ann Ash, status: vacant, until: 2026-11'),
    seats('id: a, title: Buyer, name: Ann Ash, status: vacant, until: 2026-10'),
  ],
  [
    'orphan-person',
    'somebody works for another firm',
    withStaff('id: p-bo, name: Bo Bay, status: Contractor'),
    withStaff('id: p-bo, name: Bo Bay, status: employee'),
  ],
  [
    'orphan-person',
    'a plan is theirs, by their name',
    withStaff('id: p-bo, name: Bo Bay', '    succession: {owners: [Bo Bay]}\n'),
    withStaff('id: p-bo, name: Bo Bay', '    succession: {owners: [Bo Bar]}\n'),
  ],
  [
    'orphan-person',
    'a seat names them without their id',
    withStaff('id: p-bo, name: Bo Bay', '  - {id: x, title: Clerk, name: bo bay}\n'),
    withStaff('id: p-bo, name: Bo Bay', '  - {id: x, title: Clerk, name: Bo Bar}\n'),
  ],
  [
    'orphan-person',
    'a plan writes them out without their id',
    withStaff('id: p-bo, name: Bo Bay', '    succession: {candidates: [{person: {name: Bo Bay}}]}\n'),
    withStaff('id: p-bo, name: Bo Bay', '    succession: {candidates: [{person: {name: Bo Bar}}]}\n'),
  ],
  [
    'orphan-person',
    'the namesake of whoever holds a seat has left',
    withStaff('id: p-bo, name: Ann Ash, status: left'),
    withStaff('id: p-bo, name: Ann Ash'),
  ],
  [
    'shared-position',
    'one of the two has left',
    `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay, status: left')}${seats('id: a, title: Buyer, person: [p-ann, p-bo]')}`,
    `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay, status: away')}${seats('id: a, title: Buyer, person: [p-ann, p-bo]')}`,
  ],
  [
    'shared-position',
    'one of the two with a record each has left',
    `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay, status: left')}${seats('id: a, title: Buyer, person: p-ann', 'id: a, title: Buyer, person: p-bo')}`,
    `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay, status: away')}${seats('id: a, title: Buyer, person: p-ann', 'id: a, title: Buyer, person: p-bo')}`,
  ],
  [
    'vacant-with-person',
    'one of two holders will leave',
    `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay, leavingOn: 2027-01-31')}${seats('id: a, title: Buyer, status: vacant, jobShare: true, person: [p-ann, p-bo]')}`,
    `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay, leavingOn: 2026-01-31')}${seats('id: a, title: Buyer, status: vacant, jobShare: true, person: [p-ann, p-bo]')}`,
  ],
  [
    'vacant-with-person',
    'it is known of the day only that it may lie ahead in this month',
    `asOf: 2026-11\n${seats('id: a, title: Buyer, name: Ann Ash, status: vacant, until: 2026-11-15')}`,
    `asOf: 2026-11\n${seats('id: a, title: Buyer, name: Ann Ash, status: vacant, until: 2026-10-31')}`,
  ],
  [
    'filled-without-person',
    'a list of people has somebody in it',
    `${staff('id: p-bo, name: Bo Bay')}${seats('id: x, title: Clerk, person: p-bo', 'id: a, title: Buyer, person: [p-bo], status: filled')}`,
    `${staff('id: p-bo, name: Bo Bay')}${seats('id: x, title: Clerk, person: p-bo', 'id: a, title: Buyer, person: [], status: filled')}`,
  ],
  [
    'person-in-several-seats',
    'the owner of the firm is meant, and not one of a product',
    seats(...shares('critical: true', 'critical: true', 'Restaurant Owner')),
    seats(...shares('critical: true', 'critical: true', 'Technical Product Owner')),
  ],
  [
    'vacancy-undated',
    'the seat is held until a successor is found',
    seats('id: a, title: Buyer, status: vacant, name: Bo Bay, until: 2027-01-31'),
    seats('id: a, title: Buyer, status: vacant, until: 2027-01-31'),
  ],
  [
    'vacancy-undated',
    'the seat is to be abolished',
    seats('id: a, title: Buyer, status: vacant, succession: none-needed, reason: merged'),
    seats('id: a, title: Buyer, status: vacant'),
  ],
  [
    'unknown-business-unit',
    'the unit has no id, and goes by its name',
    `businessUnits: [{id: emea}, {name: APAC}]\n${seats('id: a, title: Buyer, businessUnit: APAC')}`,
    `businessUnits: [{id: emea}, {id: pacific, name: APAC}]\n${seats('id: a, title: Buyer, businessUnit: APAC')}`,
  ],
  [
    'filled-without-person',
    'the holder is not told',
    seats('id: x, title: Clerk, name: Bo Bay', 'id: a, title: Buyer, name: N/D, status: filled'),
    seats('id: x, title: Clerk, name: Bo Bay', 'id: a, title: Buyer, name: Vacant, status: filled'),
  ],
  [
    'filled-without-person',
    'no seat says who holds it',
    seats('id: a, title: Buyer, status: filled', 'id: x, title: Clerk'),
    seats('id: a, title: Buyer, status: filled', 'id: x, title: Clerk, name: Bo Bay'),
  ],
  [
    'duplicate-person-name',
    'the two have different addresses',
    listed('id: p-1, name: Bo Bay, email: bo@x.example', 'id: p-2, name: Bo Bay, email: bay@x.example'),
    listed('id: p-1, name: Bo Bay, email: bo@x.example', 'id: p-2, name: Bo Bay, email: Bo@x.example'),
  ],
  [
    'duplicate-person-name',
    'only one of the two has an address',
    listed('id: p-1, name: Bo Bay, email: bo@x.example', 'id: p-2, name: Bo Bay'),
    listed('id: p-1, name: Bo Bay, email: bo@x.example', 'id: p-2, name: BO BAY, email: bo@x.example'),
  ],
  [
    'dotted-line-to-self-or-subordinate',
    'the two are in a reporting loop, in which each is below the other',
    seats(
      'id: top, title: CEO',
      'id: a, title: CFO, reportsTo: b, dottedLineTo: [b]',
      'id: b, title: CMO, reportsTo: a',
    ),
    seats(
      'id: top, title: CEO',
      'id: a, title: CFO, reportsTo: top, dottedLineTo: [b]',
      'id: b, title: CMO, reportsTo: a',
    ),
  ],
  [
    'dotted-without-solid',
    'no position names its manager',
    seats('id: a, title: CEO, dottedLineTo: [b]', 'id: b, title: CFO, dottedLineTo: [a]', 'id: c, title: CMO'),
    seats(
      'id: a, title: CEO, dottedLineTo: [b]',
      'id: b, title: CFO, dottedLineTo: [a]',
      'id: c, title: CMO, reportsTo: a',
    ),
  ],
  [
    'dotted-without-solid',
    'the dotted line leads to the seat itself',
    seats('id: top, title: CEO', 'id: a, title: CFO, dottedLineTo: [a]', 'id: b, title: CMO, reportsTo: top'),
    seats('id: top, title: CEO', 'id: a, title: CFO, dottedLineTo: [b]', 'id: b, title: CMO, reportsTo: top'),
  ],
  ['too-many-dotted-lines', 'one of three leads to the manager', matrix('a, b, c'), matrix('top, b, c')],
  ['too-many-dotted-lines', 'one of three leads to somebody below', matrix('y, b, c'), matrix('top, b, c')],
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

it.each([
  ['by id and by name', 'person: p-ann', 'name: ANN ASH', 'copied'],
  ['by name and by id', 'name: Ann Ash', 'person: p-ann', 'copied'],
  ['by name in two letter cases', 'name: Ann Ash', 'name: ann ash', 'copied'],
  ['by two ids of namesakes', 'person: p-ann', 'person: p-ash', 'repeated'],
  ['by two names', 'name: Ann Ash', 'name: Ann Ashe', 'repeated'],
])('shared-position of a seat that names its holder %s', async (_, first, second, messageId) => {
  const people = staff('id: p-ann, name: Ann Ash', 'id: p-ash, name: Ann Ash')
  const chart = people + seats(`id: a, title: Buyer, ${first}`, `id: a, title: Buyer, ${second}`)
  expect((await findingsOf('shared-position', chart)).map((finding) => finding.messageId)).toEqual([messageId])
})
