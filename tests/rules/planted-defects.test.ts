import { describe, expect, it } from 'vitest'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'
import {
  addSeat as add,
  seatOf as at,
  type Company,
  soundCompany as company,
  type Seat,
} from '../support/sound-company.ts'

/** Each defect in a chart that is sound otherwise: found once, and nothing else with it. With the preset `recommended`. */

async function found(chart: Company): Promise<readonly string[]> {
  const { files } = await lintSources([sourceFrom(JSON.stringify(chart), { format: 'json' })])
  return files.flatMap(({ findings }) => findings.map(({ ruleId, entities }) => `${ruleId} ${entities[0]?.id}`))
}

it('the chart is sound', async () => {
  expect(await found(company())).toEqual([])
})

type Plant = (chart: Company) => void

const change =
  (id: string, fields: Partial<Seat>): Plant =>
  (chart) =>
    Object.assign(at(chart, id), fields)

const plants: readonly (readonly [finding: string, what: string, plant: Plant])[] = [
  [
    'duplicate-person-id p-ceo',
    'a second person under an id',
    ({ people }) => people.push({ id: 'p-ceo', name: 'A B' }),
  ],
  ['orphan-person p-new', 'a person without a seat', ({ people }) => people.push({ id: 'p-new', name: 'A B' })],
  [
    'duplicate-position-id finance-a1',
    'a copied position with another title',
    ({ positions }) => positions.push({ id: 'finance-a1', title: 'Treasurer', reportsTo: 'finance' }),
  ],
  ['shared-position finance-a1', 'a copied position', (chart) => chart.positions.push({ ...at(chart, 'finance-a1') })],
  [
    'shared-position finance-a1',
    'a second holder who has a seat',
    change('finance-a1', { person: ['p-finance-a1', 'p-ceo'] }),
  ],
  [
    'filled-without-person finance-a1',
    'a filled seat without a holder',
    change('finance-a1', { person: undefined, status: 'filled' }),
  ],
  ['vacant-with-person finance-a', 'a vacant manager with a holder', change('finance-a', { status: 'vacant' })],
  ['unknown-business-unit finance-a1', 'an unknown unit', change('finance-a1', { businessUnit: 'nord' })],
  ['unknown-manager finance-a', 'a manager who is not there', change('finance-a', { reportsTo: 'ghost' })],
  ['self-report finance-a1', 'a line to itself', change('finance-a1', { reportsTo: 'finance-a1' })],
  ['self-report ceo', 'a line of the top to itself', change('ceo', { reportsTo: 'ceo' })],
  ['reporting-cycle finance', 'a loop', change('finance', { reportsTo: 'finance-a1' })],
  ['reporting-cycle ceo', 'a loop through the top', change('ceo', { reportsTo: 'service-b2' })],
  ['multiple-roots finance-a', 'a line that is missing', change('finance-a', { reportsTo: undefined })],
  [
    'span-too-wide finance-a',
    'a wide team',
    (chart) => {
      for (let number = 4; number <= 13; number++) {
        add(chart, {
          id: `new-${number}`,
          title: 'Accountant',
          reportsTo: 'finance-a',
          department: 'finance',
          level: 4,
        })
      }
    },
  ],
  [
    'single-report finance-a1',
    'a report for one',
    (chart) => add(chart, { id: 'new', title: 'Clerk', reportsTo: 'finance-a1' }),
  ],
  [
    'single-report-chain finance-a1',
    'a chain',
    (chart) => {
      add(chart, { id: 'new-1', title: 'Clerk', reportsTo: 'finance-a1' })
      add(chart, { id: 'new-2', title: 'Clerk', reportsTo: 'new-1' })
      Object.assign(at(chart, 'finance-a1'), { reportsTo: 'ceo' })
    },
  ],
  [
    'too-many-layers new-5',
    'a deep line',
    (chart) => {
      for (const number of [1, 3, 5]) {
        const manager = number === 1 ? 'finance-a1' : `new-${number - 2}`
        add(chart, { id: `new-${number}`, title: 'Clerk', reportsTo: manager })
        add(chart, { id: `new-${number + 1}`, title: 'Clerk', reportsTo: manager })
      }
    },
  ],
  ['level-inversion finance-a1', 'a report above the manager', change('finance-a1', { level: 7 })],
  ['level-inversion finance-a', 'a manager below the manager', change('finance', { level: 5 })],
  ['level-compression finance-a1', 'a report as high as the manager', change('finance-a1', { level: 6 })],
  ['title-level-mismatch finance-a1', 'an odd level', change('finance-a1', { level: 1 })],
  [
    'department-mismatch service-a1',
    'a department that was not changed',
    change('service-a1', { department: 'engineering' }),
  ],
  [
    'department-without-head design-1',
    'people of one department all over',
    (chart) => {
      for (const [number, reportsTo] of ['engineering', 'service-a', 'service-b'].entries()) {
        add(chart, { id: `design-${number + 1}`, title: 'Designer', department: 'design', reportsTo })
      }
    },
  ],
  [
    'multiple-department-heads finance',
    'a second head',
    (chart) => add(chart, { id: 'cfo-2', title: 'CFO', reportsTo: 'ceo', department: 'finance', level: 8 }),
  ],
  ['person-in-several-seats service-a1', 'a wrong person', change('service-a1', { person: 'p-finance-a1' })],
  [
    'person-reports-to-self-via-seat finance-a1',
    'the person of the manager',
    change('finance-a1', { person: 'p-finance-a' }),
  ],
  [
    'dotted-line-redundant finance-a1',
    'a dotted line to the manager',
    change('finance-a1', { dottedLineTo: ['finance-a'] }),
  ],
  [
    'dotted-line-to-self-or-subordinate finance',
    'a dotted line down',
    change('finance', { dottedLineTo: ['finance-a1'] }),
  ],
  [
    'dotted-without-solid finance-a1',
    'a dotted line alone',
    change('finance-a1', { dottedLineTo: ['finance-a'], reportsTo: undefined }),
  ],
  [
    'too-many-dotted-lines finance-a1',
    'many dotted lines',
    change('finance-a1', { dottedLineTo: ['service', 'engineering', 'service-a'] }),
  ],
]

describe('a chart with one defect has one finding', () => {
  it.each(plants)('%s: %s', async (finding, _, plant) => {
    const chart = company()
    plant(chart)
    expect(await found(chart)).toEqual([finding])
  })
})
