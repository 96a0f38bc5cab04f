import { expect, it } from 'vitest'
import { findingsOf, seats, staff } from './near-miss.ts'

/** As near-misses.test.ts, for the rules on time. */

const ceo = 'id: ceo, title: Chief Executive Officer'
const held = (person: string, ...seat: readonly string[]) =>
  `${staff(`id: p-ann, name: Ann Ash${person}`, 'id: p-bo, name: Bo Bay')}${seats(ceo, ...seat)}`
const interim = (person: string, seat: string, holder = 'p-ann') =>
  held(person, `id: cfo, title: CFO, person: ${holder}, status: interim, ${seat}, reportsTo: ceo`)
const headless = (agent: string, seat = '') =>
  held(
    ', status: left',
    `id: support, title: Head of Support, status: vacant, reportsTo: ceo${seat}`,
    `id: agent, title: Agent, reportsTo: support, ${agent}`,
  )

it.each([
  [
    'interim-without-end',
    'whoever stood in has left',
    interim(', status: left', 'level: 4'),
    interim(', status: away', 'level: 4'),
  ],
  [
    'interim-without-end',
    'whoever stood in beside a seat of their own has left',
    held(', status: left', 'id: cfo, title: CFO, reportsTo: ceo', 'id: x, title: Clerk, person: p-ann, actingFor: cfo'),
    held(', status: away', 'id: cfo, title: CFO, reportsTo: ceo', 'id: x, title: Clerk, person: p-ann, actingFor: cfo'),
  ],
  [
    'interim-without-end',
    'all of those who stood in have left',
    interim(', status: left', 'jobShare: true', '[p-ann]'),
    interim(', status: left', 'jobShare: true', '[p-ann, p-bo]'),
  ],
  [
    'interim-too-long',
    'whoever stood in has left',
    interim(', leavingOn: 2026-05-01', 'statusSince: 2025-01-01'),
    interim(', leavingOn: 2026-12-01', 'statusSince: 2025-01-01'),
  ],
  [
    'interim-too-long',
    'whoever was to go on until a day that is past has left',
    interim(', leavingOn: 2026-09-01', 'until: 2026-09-01'),
    interim(', leavingOn: 2026-12-01', 'until: 2026-09-01'),
  ],
  [
    'vacant-manager-with-reports',
    'somebody acts for the title of the seat, which is a finding of its own',
    headless('person: p-bo, actingFor: head of support'),
    headless('person: p-bo, actingFor: Head of Stores'),
  ],
  [
    'vacant-manager-with-reports',
    'the id of the seat is misspelt where somebody acts for it',
    headless('person: p-bo, actingFor: suport'),
    headless('person: p-bo, actingFor: stores'),
  ],
  ['vacant-manager-with-reports', 'the only one below has left', headless('person: p-ann'), headless('person: p-bo')],
])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
  const found = async (chart: string) => (await findingsOf(ruleId, chart)).filter((each) => each.ruleId === ruleId)
  expect(await found(silent)).toEqual([])
  expect(await found(speaks)).toHaveLength(1)
})
