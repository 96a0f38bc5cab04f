import { describe, expect, it } from 'vitest'
import { rules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'

/** So many that anything done for each pair of them takes minutes. */
const many = 20_000

interface Seat {
  readonly reportsTo?: string
  readonly [field: string]: unknown
}

/** Seats of one role: `cmo0`, `cmo1` and so on. */
function seats(role: string, more: (at: number) => Seat, length = many): readonly object[] {
  return Array.from({ length }, (_, at) => ({
    id: `${role}${at}`,
    title: role,
    role,
    name: `${role} ${at}`,
    ...more(at),
  }))
}

const ceo = { id: 'ceo', title: 'Chief Executive Officer', name: 'Ann Ash' }
const clerk = { id: 'clerk', title: 'Clerk', name: 'Bo Bay', reportsTo: 'ceo' }
const underCeo = () => ({ reportsTo: 'ceo' })
const underClerk = () => ({ reportsTo: 'clerk' })

/** How often a rule, run alone, finds something. */
async function count(ruleId: string, positions: readonly object[], more: object = {}): Promise<number> {
  const chart = JSON.stringify({ complete: true, positions: [ceo, clerk, ...positions], ...more })
  const { files, crashes } = await lintSources([sourceFrom(chart, { format: 'json' })], {
    rules: rules.filter(({ id }) => id === ruleId),
  })
  expect(crashes).toEqual([])
  return files.flatMap(({ findings }) => findings).filter((finding) => finding.ruleId === ruleId).length
}

describe('thousands of chiefs in one chart come to an end', () => {
  it('who are cut off from as many leaders', async () => {
    const positions = [...seats('cro', underCeo), ...seats('cmo', underClerk), ...seats('cfo', underClerk)]
    expect(await count('cro-finance-unaligned', positions)).toBe(many)
  })

  it('who name as liaison a role that as many have', async () => {
    const liaison = ['sdr', 'account-executive']
    const positions = [
      ...seats('cro', () => ({ reportsTo: 'ceo', liaison })),
      ...seats('sdr', () => ({ ...underCeo(), liaison: ['cro'] })),
    ]
    expect(await count('cro-finance-unaligned', [...positions, ...seats('cfo', underClerk, 1)])).toBe(many)
  })

  it('a CSO and a CRO each, with nothing that joins them', async () => {
    const positions = [...seats('cso', underCeo), ...seats('cro', underClerk, 2 * many)]
    expect(await count('cso-cro-unaligned', positions)).toBe(many)
  })

  it('beside as many leaders who make up for their style', async () => {
    const seat = (at: number) => ({ reportsTo: 'ceo', person: { name: `Person ${at}`, style: 'execution' } })
    const positions = [...seats('cro', seat), ...seats('cmo', underCeo), ...seats('head-of-customer-success', underCeo)]
    expect(await count('style-seat-mismatch', positions)).toBe(many)
  })

  it('beside as many members of the executive team', async () => {
    const member = () => ({ reportsTo: 'ceo', execTeam: true })
    const positions = [...seats('cro', underCeo), ...seats('clerk', member, 3 * many)]
    expect(await count('sales-chief-off-exec-team', positions)).toBe(many)
  })

  it('with as many stages of the lifecycle, none of them in reach', async () => {
    const lifecycle = Array.from({ length: many }, (_, at) => ({ stage: 'renewal', owner: `clerk${at}` }))
    const positions = [...seats('cro', underCeo), ...seats('cmo', underCeo), ...seats('clerk', underClerk)]
    expect(await count('cro-lifecycle-gap', positions, { lifecycle })).toBe(1)
  })

  it('or one, beside whom thousands work, with as many who find leads elsewhere', async () => {
    const positions = [...seats('cro', underCeo, 1), ...seats('clerk', underCeo), ...seats('sdr', underClerk)]
    expect(await count('sdr-outside-cro-scope', positions)).toBe(1)
  })
})

describe('thousands of chiefs beside one long line of managers come to an end', () => {
  const above = (role: string) => (at: number) => ({ reportsTo: at === 0 ? 'ceo' : `${role}${at - 1}` })
  const beside = (more: object) => (at: number) => ({ reportsTo: `clerk${at}`, ...more })
  const line = seats('clerk', above('clerk'))

  it('each far below the one head', async () => {
    const positions = [...line, ...seats('cso', beside({}))]
    expect(await count('sales-chief-off-exec-team', positions)).toBe(many)
  })

  it('each far below the head of one unit', async () => {
    const unit = { businessUnit: 'emea' }
    const positions = [{ id: 'gm', title: 'Clerk', reportsTo: 'ceo', ...unit }, ...seats('cso', beside(unit))]
    const managers = seats('clerk', (at) => ({ reportsTo: at === 0 ? 'gm' : `clerk${at - 1}` }))
    expect(await count('sales-chief-off-exec-team', [...managers, ...positions])).toBe(many)
  })

  it('each with a unit that nobody leads in a wider role', async () => {
    const growth = { actual: 1, target: 9, market: 8 }
    const businessUnits = Array.from({ length: many }, (_, at) => ({ id: `unit${at}`, products: ['a', 'b'], growth }))
    const chiefs = seats('cso', (at) => ({ reportsTo: `clerk${at}`, businessUnit: `unit${at}` }))
    expect(await count('unit-outgrew-cso', [...line, ...chiefs], { businessUnits })).toBe(many)
  })

  it('each with a seller below, where others work elsewhere', async () => {
    const sellers = seats('account-executive', (at) => ({ reportsTo: `cro${at}`, department: 'sales' }))
    const managers = seats('sales-manager', above('sales-manager'))
    const chiefs = seats('cro', (at) => ({ reportsTo: `sales-manager${at}` }))
    const positions = [...managers, ...chiefs, ...sellers]
    expect(await count('cro-sales-only-scope', positions, { complete: undefined })).toBe(many)
  })

  it('each an executor beside those whom a chief executive far above should lead', async () => {
    const managers = seats('cfo', above('cfo'))
    const under = (more: (at: number) => object) => (at: number) => ({ reportsTo: `cfo${at}`, ...more(at) })
    const executor = (at: number) => ({ person: { name: `Executor ${at}`, style: 'execution' } })
    const nothing = () => ({})
    const chart = [...managers, ...seats('cro', under(executor)), ...seats('cmo', under(nothing))]
    expect(await count('cso-style-cro-without-integrator', chart)).toBe(many)
  })

  it('each above the next, with leaders below who are on no plan', async () => {
    const succession = { candidates: [{ person: 'clerk 0' }] }
    const chiefs = seats('cso', (at) => ({ reportsTo: at === 0 ? 'ceo' : `sales-manager${at - 1}`, succession }))
    const leaders = seats('sales-manager', (at) => ({ reportsTo: `cso${at}` }))
    expect(await count('chief-not-growing-bench', [...chiefs, ...leaders, ...seats('clerk', underCeo, 1)])).toBe(
      many - 1,
    )
  })

  it('boards, every one of them above a seat', async () => {
    const positions = seats('board', (at) => (at === 0 ? {} : { reportsTo: `clerk${at - 1}` }))
    const managers = seats('clerk', (at) => ({ reportsTo: `board${at}` }))
    expect(await count('too-many-layers', [...positions, ...managers])).toBe(0)
  })
})

describe('thousands of business units in one chart come to an end', () => {
  const growth = { actual: 1, target: 9, market: 8 }
  const unitOf = (more: object) =>
    Array.from({ length: many }, (_, at) => ({ id: `unit${at}`, products: ['a', 'b'], growth, ...more }))

  it('all led by the same thousands of CROs', async () => {
    const businessUnits = unitOf({ channels: ['direct'] })
    expect(await count('cro-in-simple-environment', seats('cro', underCeo), { businessUnits })).toBe(many)
  })

  it('all led by the same thousands of CSOs', async () => {
    const businessUnits = unitOf({ channels: ['direct', 'partner'], industries: ['a', 'b'] })
    const positions = seats('cso', underCeo)
    expect(await count('unit-outgrew-cso', positions, { businessUnits })).toBe(many)
    const steady = businessUnits.map((unit) => ({ ...unit, growth: undefined }))
    expect(await count('cso-in-complex-environment', positions, { businessUnits: steady })).toBe(many)
  })

  it('as many of which nobody declared', async () => {
    const businessUnits = Array.from({ length: many }, (_, at) => ({ id: `unit${at}` }))
    const positions = seats('clerk', (at) => ({ reportsTo: 'ceo', businessUnit: `Unit ${at}` }))
    expect(await count('unknown-business-unit', positions, { businessUnits })).toBe(many)
  })
})
