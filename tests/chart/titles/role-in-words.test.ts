import { expect, it } from 'vitest'
import { indexChart } from '../../../src/chart/index-chart.ts'
import { mayHold } from '../../../src/chart/may-hold.ts'
import { builtInConfiguration } from '../../../src/config/built-in-configuration.ts'
import { chartFromText } from '../../support/chart-text.ts'

/** A chart of one seat with this role, and the seat. */
async function seatWith(role: string, title = 'Hunter', glossary: readonly (readonly [string, string])[] = []) {
  const chart = await chartFromText(`positions: [{id: a, title: ${title}, role: ${role}}]`)
  const settings = { ...builtInConfiguration([]), glossary: new Map(glossary) }
  const indexed = indexChart(chart, settings, { date: '2026-11-01', from: 'clock' })
  const [seat] = indexed.positions
  if (!seat) throw new Error('no seat')
  return { chart: indexed, seat }
}

it.each([
  ['Account Executive', 'account-executive'],
  ['account_executive', 'account-executive'],
  ['Chief Revenue Officer', 'cro'],
  ['AE', 'account-executive'],
  ['Leiter Marketing', 'head-of-marketing'],
])('role: %s counts as %s', async (written, role) => {
  const { chart, seat } = await seatWith(written)
  expect(chart.role(seat)).toBe(role)
})

it.each(['acount-executive', 'Head of Sales EMEA', 'Growth Hacker', 'cto', 'CCO', 'CRO', 'CSO'])(
  'role: %s is no sure role',
  async (written) => {
    const { chart, seat } = await seatWith(written)
    expect(chart.role(seat)).toBeUndefined()
  },
)

it('a title beside the role decides what an acronym means, and has to mean the same as words', async () => {
  const roleOf = async (role: string, title: string, glossary?: [string, string][]) => {
    const { chart, seat } = await seatWith(role, title, glossary)
    return chart.role(seat)
  }
  expect(await roleOf('CRO', 'Chief Revenue Officer')).toBe('cro')
  expect(await roleOf('CRO', 'Chief Risk Officer')).toBeUndefined()
  expect(await roleOf('Chief Revenue Officer', 'Chief Risk Officer')).toBeUndefined()
  expect(await roleOf('CRO', 'Hunter', [['CRO', 'cro']])).toBe('cro')
  expect(await roleOf('CRO', 'Hunter', [['CRO', 'none']])).toBeUndefined()
})

it('a misspelt role may be held, so that rules neither count on it nor miss it', async () => {
  const { chart, seat } = await seatWith('acount-executive')
  expect(mayHold(seat, ['account-executive'], chart)).toBeUndefined()
  expect(mayHold(seat, ['sdr'], chart)).toBe(false)
})
