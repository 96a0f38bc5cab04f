import { expect, it } from 'vitest'
import { type LinkWay, linked } from '../../src/chart/linked.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

/** Whether marketing is tied to the CRO of a chart. */
async function marketingTo(chart: string, ways?: readonly LinkWay[]): Promise<boolean | undefined> {
  const indexed = await indexedChartFrom(`positions:\n${chart}`)
  const [cro] = indexed.withRole('cro')
  if (!cro) throw new Error('The chart has no CRO.')
  return linked(indexed)(cro, 'marketing', ways)
}

const ceo = '  - {id: ceo, role: ceo}\n  - {id: coo, role: coo, reportsTo: ceo}\n'

it.each([
  ['a leader beside', 'peer', '  - {id: cro, role: cro, reportsTo: ceo}\n  - {id: cmo, role: cmo, reportsTo: ceo}'],
  [
    'a leader far below',
    'subtree',
    '  - {id: cro, role: cro, reportsTo: ceo}\n  - {id: vp, role: vp-sales, reportsTo: cro}\n  - {id: m, role: head-of-marketing, reportsTo: vp}',
  ],
  ['the manager', 'manager', '  - {id: cmo, role: cmo, reportsTo: coo}\n  - {id: cro, role: cro, reportsTo: cmo}'],
  [
    'a dotted line upwards',
    'dotted',
    '  - {id: cmo, role: cmo, reportsTo: coo}\n  - {id: cro, role: cro, reportsTo: ceo, dottedLineTo: [cmo]}',
  ],
  [
    'a dotted line downwards',
    'dotted',
    '  - {id: cmo, role: cmo, reportsTo: coo, dottedLineTo: [cro]}\n  - {id: cro, role: cro, reportsTo: ceo}',
  ],
  [
    'a liaison by id',
    'liaison',
    '  - {id: m1, role: cmo, reportsTo: coo}\n  - {id: cro, role: cro, reportsTo: ceo, liaison: [m1]}',
  ],
  [
    'a liaison by role, named on the other side',
    'liaison',
    '  - {id: m1, role: cmo, reportsTo: coo, liaison: [cro]}\n  - {id: boss, role: cro, reportsTo: ceo}',
  ],
  ['a liaison with a function', 'liaison', '  - {id: cro, role: cro, reportsTo: ceo, liaison: [marketing]}'],
] as const)('%s is a tie', async (_, way, positions) => {
  expect(await marketingTo(ceo + positions)).toBe(true)
  expect(await marketingTo(ceo + positions, [way])).toBe(true)
})

it('a leader elsewhere is none', async () => {
  const positions = '  - {id: cro, role: cro, reportsTo: ceo}\n  - {id: cmo, role: cmo, reportsTo: coo}'
  expect(await marketingTo(ceo + positions)).toBe(false)
})

it('a tie of another kind than those asked for does not count', async () => {
  const positions = '  - {id: cro, role: cro, reportsTo: ceo}\n  - {id: cmo, role: cmo, reportsTo: ceo}'
  expect(await marketingTo(ceo + positions, ['dotted', 'liaison'])).toBe(false)
})

it('nobody can say where a neighbour may lead the function', async () => {
  const positions = '  - {id: cro, role: cro, reportsTo: ceo}\n  - {id: m, title: Marketing Manager, reportsTo: ceo}'
  expect(await marketingTo(ceo + positions)).toBeUndefined()
})
