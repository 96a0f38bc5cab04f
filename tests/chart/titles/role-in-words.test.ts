import { expect, it } from 'vitest'
import { indexChart } from '../../../src/chart/index-chart.ts'
import { mayHold } from '../../../src/chart/may-hold.ts'
import { builtInConfiguration } from '../../../src/config/built-in-configuration.ts'
import { chartFromText } from '../../support/chart-text.ts'

/** A chart of one seat with this role, and the seat. */
async function seatWith(role: string, glossary: readonly (readonly [string, string])[] = []) {
  const chart = await chartFromText(`positions: [{id: a, title: Hunter, role: ${role}}]`)
  const settings = { ...builtInConfiguration([]), glossary: new Map(glossary) }
  const indexed = indexChart(chart, settings, { date: '2026-11-01', from: 'clock' })
  const [seat] = indexed.positions
  if (!seat) throw new Error('no seat')
  return { chart: indexed, seat }
}

it.each([
  ['CRO', 'cro'],
  ['CSO', 'cso'],
  ['Account Executive', 'account-executive'],
  ['account_executive', 'account-executive'],
  ['Chief Revenue Officer', 'cro'],
  ['AE', 'account-executive'],
  ['Leiter Marketing', 'head-of-marketing'],
])('role: %s counts as %s', async (written, role) => {
  const { chart, seat } = await seatWith(written)
  expect(chart.role(seat)).toBe(role)
})

it.each(['acount-executive', 'Head of Sales EMEA', 'Growth Hacker', 'cto', 'CCO'])(
  'role: %s is no sure role',
  async (written) => {
    const { chart, seat } = await seatWith(written)
    expect(chart.role(seat)).toBeUndefined()
  },
)

it('the glossary says what an acronym means as a role, too', async () => {
  const { chart, seat } = await seatWith('CRO', [['CRO', 'none']])
  expect(chart.role(seat)).toBeUndefined()
})

it('a misspelt role may be held, so that rules neither count on it nor miss it', async () => {
  const { chart, seat } = await seatWith('acount-executive')
  expect(mayHold(seat, ['account-executive'], chart)).toBeUndefined()
  expect(mayHold(seat, ['sdr'], chart)).toBe(false)
})
