import { expect, it } from 'vitest'
import { entries, findingsOf, seats, staff } from './near-miss.ts'

/** As near-misses.test.ts, for the rules on control. */

const ceo = 'id: ceo, title: Chief Executive Officer'
const chief = 'id: cro, title: Chief Revenue Officer, reportsTo: ceo'
const manages = (own: string, share: string, reports = 6) =>
  seats(
    ceo,
    `id: m, title: Sales Manager, reportsTo: ceo${own}`,
    ...Array.from({ length: reports }, (_, at) => `id: a${at}, title: Account Executive, reportsTo: m${share}`),
  )
const rollup = (own: string, ...shares: readonly string[]) =>
  seats(
    ceo,
    `id: m, title: Sales Manager, reportsTo: ceo, quota: {${own}}`,
    ...shares.map((share, at) => `id: a${at}, title: Account Executive, reportsTo: m, ${share}`),
  )
const sellers = (executives: number, developers: number, planned = '') =>
  seats(
    ceo,
    ...Array.from({ length: executives }, (_, at) => `id: a${at}, title: Account Executive, reportsTo: ceo`),
    ...Array.from(
      { length: developers },
      (_, at) => `id: s${at}, title: SDR, reportsTo: ceo${at === 0 ? planned : ''}`,
    ),
  )
const below = (...lines: readonly string[]) =>
  seats(ceo, chief, 'id: m, title: Sales Manager, reportsTo: cro', ...lines)
const heirs = (second: string, seat = 'person: p-bo, reportsTo: vp', more: readonly string[] = []) =>
  `${staff('id: p-ann, name: Ann Ash', 'id: p-bo, name: Bo Bay')}${seats(
    ceo,
    chief,
    'id: vp, title: VP of Sales, reportsTo: cro',
    'id: a, title: Sales Manager, person: p-ann, reportsTo: vp',
    `id: b, title: Sales Manager, ${seat}`,
    ...more,
  )}succession:\n${entries([`position: cro, candidates: [{person: p-ann}, {person: p-bo${second}}]`])}`
const split = (sales: string, marketing: string) =>
  seats(
    ceo,
    chief,
    `id: a, title: Head of Sales Operations, reportsTo: cro${sales}`,
    'id: cmo, title: CMO, reportsTo: ceo',
    `id: b, title: Marketing Operations Manager, reportsTo: cmo${marketing}`,
  )
const duties = (more: string, ...others: readonly string[]) =>
  seats(ceo, `id: a, title: VP of Sales, reportsTo: ceo${more}`, ...others)

it.each([
  [
    'manager-carries-personal-quota',
    'the quota is four fifths of what the team carries',
    manages(', quota: {amount: 480}', ', quota: {amount: 100}'),
    manages(', quota: {amount: 479}', ', quota: {amount: 100}'),
  ],
  [
    'manager-carries-personal-quota',
    'the quota is none',
    manages(', quota: {amount: 0}', ''),
    manages(', quota: {amount: 1}', ''),
  ],
  [
    'manager-carries-personal-quota',
    'the manager is planned',
    manages(', quota: {amount: 1}, status: planned', ''),
    manages(', quota: {amount: 1}, status: filled', ''),
  ],
  [
    'quota-rollup-gap',
    'a planned seat has no quota, and the others have enough',
    rollup('amount: 200', 'quota: {amount: 100}', 'quota: {amount: 100}', 'status: planned'),
    rollup('amount: 201', 'quota: {amount: 100}', 'quota: {amount: 100}', 'status: planned'),
  ],
  [
    'quota-rollup-gap',
    'a cent is lost to rounding',
    rollup('amount: 100', 'quota: {amount: 33.33}', 'quota: {amount: 33.33}', 'quota: {amount: 33.33}'),
    rollup('amount: 100', 'quota: {amount: 33.33}', 'quota: {amount: 33.33}', 'quota: {amount: 33.32}'),
  ],
  [
    'same-person-sells-and-approves',
    'the quota is none',
    duties(', duties: [discount-approval], quota: {amount: 0}'),
    duties(', duties: [discount-approval], quota: {amount: 1}'),
  ],
  [
    'forecast-and-target-same-owner',
    'the quota is none',
    duties(', duties: [forecasting], quota: {amount: 0, setBy: a}'),
    duties(', duties: [forecasting], quota: {amount: 1, setBy: a}'),
  ],
  [
    'sole-holder-of-duty',
    'a second, and not only planned, has the duty',
    duties(', duties: [quota-setting]', 'id: b, title: CFO, duties: [quota-setting], reportsTo: ceo'),
    duties(', duties: [quota-setting]', 'id: b, title: CFO, duties: [quota-setting], status: planned, reportsTo: ceo'),
  ],
  ['sdr-ae-ratio', 'one closes for two who find leads', sellers(3, 6), sellers(3, 7)],
  ['sdr-ae-ratio', 'five close for one who finds leads', sellers(15, 3), sellers(16, 3)],
  [
    'sdr-ae-ratio',
    'one of the seats is planned',
    sellers(3, 7, ', status: planned'),
    sellers(3, 7, ', status: filled'),
  ],
  [
    'chief-direct-reports-not-senior',
    'whoever sells has people below',
    below('id: a, title: Account Executive, reportsTo: cro', 'id: b, title: Account Executive, reportsTo: a'),
    below('id: a, title: Account Executive, reportsTo: cro', 'id: b, title: Account Executive, reportsTo: m'),
  ],
  [
    'chief-direct-reports-not-senior',
    'whoever sells is only planned',
    below('id: a, title: Account Executive, reportsTo: cro, status: planned'),
    below('id: a, title: Account Executive, reportsTo: cro'),
  ],
  [
    'all-successors-one-team',
    'one of the two comes from outside',
    heirs(', candidateType: external'),
    heirs(', candidateType: internal'),
  ],
  [
    'all-successors-one-team',
    'one of the two has a second seat',
    heirs('', undefined, ['id: c, title: Planner, person: p-bo, reportsTo: ceo']),
    heirs('', undefined, ['id: c, title: Planner, reportsTo: ceo']),
  ],
  [
    'revops-split',
    'a dotted line leads the other way',
    split(', dottedLineTo: [b]', ''),
    split(', dottedLineTo: [cmo]', ''),
  ],
  ['revops-split', 'the other seat is planned', split('', ', status: planned'), split('', ', status: filled')],
])('%s is silent where %s', async (ruleId, _, silent, speaks) => {
  expect(await findingsOf(ruleId, silent)).toEqual([])
  expect(await findingsOf(ruleId, speaks)).toHaveLength(1)
})
