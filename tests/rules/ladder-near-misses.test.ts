import { expect, it } from 'vitest'
import { findingsOf, seats, staff } from './near-miss.ts'

/** As near-misses.test.ts, for the rules on the sales ladder. */

const ceo = 'id: ceo, title: Chief Executive Officer'
const vp = 'id: vp, title: VP of Sales, reportsTo: ceo'
const gil = staff('id: gil, name: Gil Ortiz', 'id: ana, name: Ana Costa')
const quota = (setBy: string) => `quota: {amount: 900000, setBy: ${setBy}}`
const chiefWithQuota = (setBy: string) =>
  seats(
    'id: board, title: Board of Directors',
    `${ceo}, reportsTo: board, quota: {amount: 9${setBy}}`,
    vp,
    'id: cfo, title: CFO, reportsTo: ceo',
  )
const underChief = (more: string, seller: string) =>
  seats(ceo, vp, `id: cmo, title: Chief Marketing Officer, reportsTo: ceo${more}`, seller)
const setByManager = (manager: string) =>
  gil +
  seats(
    ceo,
    `id: sm, title: Sales Manager, reportsTo: ceo, ${manager}`,
    `id: ae, title: Account Executive, person: gil, reportsTo: sm, ${quota('sm')}`,
  )
const led = (manager: string, report: string) =>
  seats(`id: a, title: ${manager}`, `id: b, title: ${report}, reportsTo: a`)
const twoVps = (first: string, other: string) =>
  gil +
  seats(
    ceo,
    `id: a, title: VP of Sales, person: gil, reportsTo: ceo${first}`,
    `id: b, title: VP of Sales, reportsTo: ceo${first}`,
    'id: ae, title: Account Executive, reportsTo: b',
    `id: sm, title: Sales Manager, reportsTo: ceo${other}`,
    'id: ae2, title: Account Executive, reportsTo: sm',
  )
const handedTo = (receiver: string, seller: string) =>
  seats(
    ceo,
    vp,
    `id: sdr, title: SDR, reportsTo: vp, handsOffTo: [${receiver}]`,
    `id: other, title: ${seller}, reportsTo: vp`,
  )
const loop = (...ids: readonly [string, string]) =>
  seats(
    ceo,
    vp,
    'id: sdr, title: SDR, reportsTo: vp',
    `id: ${ids[0]}, title: Planner, reportsTo: ${ids[1]}`,
    `id: ${ids[1]}, title: Consultant, reportsTo: m`,
    `id: m, title: VP of Sales, reportsTo: ${ids[0]}`,
  )

it.each([
  [
    'quota-without-setter',
    'the board sets the quota of the chief executive',
    chiefWithQuota(', setBy: board'),
    chiefWithQuota(', setBy: cfo'),
  ],
  [
    'quota-without-setter',
    'nobody is named who sets it, but the chief executive may set that of who may lead sales',
    seats(ceo, vp, 'id: x, title: CSO, reportsTo: ceo, quota: {amount: 9}'),
    seats(ceo, vp, 'id: x, title: Account Executive, reportsTo: ceo, quota: {amount: 9}'),
  ],
  [
    'quota-without-setter',
    'the chief executive sets the quota of a general manager',
    seats(ceo, vp, `id: gm, title: General Manager, reportsTo: ceo, ${quota('ceo')}`),
    seats(ceo, vp, `id: gm, title: Account Executive, reportsTo: ceo, ${quota('ceo')}`),
  ],
  [
    'quota-without-setter',
    'the chief executive sets the quota of who leads another function',
    seats(ceo, vp, `id: x, title: Head of Customer Success, reportsTo: ceo, ${quota('ceo')}`),
    seats(ceo, vp, `id: x, title: Account Manager, reportsTo: ceo, ${quota('ceo')}`),
  ],
  [
    'quota-without-setter',
    'somebody outside sales has it from their own manager',
    seats(
      ceo,
      vp,
      'id: x, title: Head of Customer Success, reportsTo: ceo',
      `id: y, title: Customer Success Manager, reportsTo: x, ${quota('x')}`,
    ),
    seats(
      ceo,
      vp,
      'id: x, title: Head of Customer Success, reportsTo: ceo',
      `id: y, title: Customer Success Manager, reportsTo: vp, ${quota('x')}`,
    ),
  ],
  [
    'quota-without-setter',
    'somebody outside sales has it, and names nobody who sets it',
    seats(
      ceo,
      vp,
      'id: x, title: Head of Customer Success, reportsTo: ceo',
      'id: y, title: Customer Success Manager, reportsTo: x, quota: {amount: 9}',
    ),
    seats(
      ceo,
      vp,
      'id: x, title: Head of Customer Success, reportsTo: ceo',
      'id: y, title: Account Manager, reportsTo: x, quota: {amount: 9}',
    ),
  ],
  [
    'quota-without-setter',
    'a chief of another function leads sales, too, and sets it',
    underChief(', covers: [marketing, sales]', `id: ae, title: Account Executive, reportsTo: cmo, ${quota('cmo')}`),
    underChief(', covers: [marketing]', `id: ae, title: Account Executive, reportsTo: cmo, ${quota('cmo')}`),
  ],
  [
    'quota-without-setter',
    'a chief of another function above leads sales, too',
    underChief(', covers: [marketing, sales]', 'id: ae, title: Account Executive, reportsTo: cmo, quota: {amount: 9}'),
    underChief(', covers: [marketing]', 'id: ae, title: Account Executive, reportsTo: cmo, quota: {amount: 9}'),
  ],
  [
    'quota-without-setter',
    'the seat that sets it has another holder',
    setByManager('person: ana'),
    setByManager('person: gil'),
  ],
  [
    'quota-without-setter',
    'the seat that sets it is held for a while only',
    setByManager('person: gil, status: interim'),
    setByManager('person: gil, status: filled'),
  ],
  [
    'quota-without-setter',
    'the seat that sets it is shared with somebody else',
    setByManager('person: [gil, ana], jobShare: true'),
    setByManager('person: [gil], jobShare: true'),
  ],
  [
    'unexpected-sales-manager',
    'the title of the manager has the wider part, and that of the report none',
    led('National Sales Manager', 'Sales Manager'),
    led('Sales Manager', 'Sales Manager'),
  ],
  [
    'unexpected-sales-manager',
    'the manager is called senior, and not the report',
    led('Senior Sales Manager', 'Sales Manager'),
    led('Sales Manager', 'Senior Sales Manager'),
  ],
  [
    'unexpected-sales-manager',
    'the report is called junior, and not the manager',
    led('Sales Manager', 'Junior Sales Manager'),
    led('Junior Sales Manager', 'Sales Manager'),
  ],
  [
    'unexpected-sales-manager',
    'a senior leads who may lead, and no seller',
    led('Senior Sales Manager', 'Sales Manager'),
    led('Senior Account Executive', 'Account Executive'),
  ],
  [
    'unexpected-sales-manager',
    'levels are equal, but titles show who is above',
    led('National Sales Manager, level: 5', 'Regional Sales Manager, level: 5'),
    led('National Sales Manager, level: 5', 'Regional Sales Manager, level: 6'),
  ],
  [
    'unexpected-sales-manager',
    'the manager leads sales beside another function',
    underChief(', covers: [marketing, sales]', 'id: sm, title: Sales Manager, reportsTo: cmo'),
    underChief(', covers: [marketing]', 'id: sm, title: Sales Manager, reportsTo: cmo'),
  ],
  [
    'vp-sales-misplaced',
    'the manager leads sales beside another function',
    underChief(', covers: [marketing, sales]', 'id: vp2, title: VP of Sales, reportsTo: cmo'),
    underChief(', covers: [marketing]', 'id: vp2, title: VP of Sales, reportsTo: cmo'),
  ],
  [
    'vp-sales-misplaced',
    'the title of the manager names sales, too',
    underChief(
      '',
      'id: x, title: Chief Marketing and Sales Officer, reportsTo: ceo, reports: [{id: vp2, title: VP of Sales}]',
    ),
    underChief('', 'id: x, title: Chief Marketing Officer, reportsTo: ceo, reports: [{id: vp2, title: VP of Sales}]'),
  ],
  [
    'vp-sales-without-sales-team',
    'the holder leads sellers from another seat',
    twoVps('', ', person: gil'),
    twoVps('', ', person: ana'),
  ],
  [
    'vp-sales-without-sales-team',
    'two share the work, and one of them has the team',
    twoVps(', coHead: true', ''),
    twoVps(', coHead: false', ''),
  ],
  [
    'pipeline-handoff-gap',
    'nobody but the leader of sales is there to close, and takes the leads',
    handedTo('vp', 'Clerk'),
    handedTo('vp', 'Account Executive'),
  ],
  [
    'pipeline-handoff-gap',
    'the founder takes the leads, for want of anybody else',
    handedTo('ceo', 'Clerk'),
    handedTo('ceo', 'Account Executive'),
  ],
])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
  expect(await findingsOf(ruleId, silent)).toEqual([])
  expect(await findingsOf(ruleId, speaks)).toHaveLength(1)
})

it('pipeline-handoff-gap says the same of a loop whichever id comes first', async () => {
  expect(await findingsOf('pipeline-handoff-gap', loop('z', 'y'))).toEqual([])
  expect(await findingsOf('pipeline-handoff-gap', loop('b', 'a'))).toEqual([])
})

it('quota-without-setter never says to let somebody set it who sets it now', async () => {
  const sold = (more: string) => `id: x, title: ${more}`
  const charts = [
    seats(ceo, vp, sold(`Account Executive, reportsTo: ceo, ${quota('ceo')}`)),
    seats(ceo, sold(`Sales Manager, reportsTo: y, ${quota('x')}`), 'id: y, title: Planner, reportsTo: x'),
    setByManager('person: gil'),
  ]
  const found = await Promise.all(charts.map((chart) => findingsOf('quota-without-setter', chart)))
  expect(found.flat().map(({ message }) => message.match(/Let (.+) set it/)?.[1])).toEqual([
    'a sales leader',
    'a sales leader',
    'a sales leader',
  ])
})

it('sdr-bdr-duty-mixup tells a duty once that is listed twice', async () => {
  const chart = seats('id: sdr, title: SDR, duties: [closing, qualification, Closing]')
  expect((await findingsOf('sdr-bdr-duty-mixup', chart)).map(({ field }) => field)).toEqual(['duties.0'])
})
