import { describe, expect, it } from 'vitest'
import { chartIn, readAs } from './read-as.ts'

describe('an organisation of agents', () => {
  it('reads agents with their lines and units with theirs', async () => {
    const text = `orgUnits:
  - {id: company, name: Company}
  - {id: sales, name: Sales, parentId: company}
agents:
  - {id: chief, title: Chief Agent, name: Atlas}
  - {id: sales, title: Sales Agent, reportsTo: chief, orgUnitId: sales}`
    expect(await readAs(text)).toEqual([
      'agents',
      'orgUnit:company Company [unit] → root',
      'orgUnit:sales Sales [unit] → orgUnit:company',
      'chief Chief Agent (Atlas) → root',
      'sales Sales Agent → chief',
    ])
  })

  it('may hold agents by id', async () => {
    const text = 'agents:\n  chief: {role: Chief}\n  scout: {role: Scout, reports_to: chief}'
    expect(await readAs(text)).toEqual(['agents', 'chief Chief → root', 'scout Scout → chief'])
  })

  it('does not count units among its seats', async () => {
    const { chart } = await chartIn(
      'orgUnits: [{id: u, name: Unit}]\nagents: [{id: a, title: Agent}, {id: b, title: Agent, reportsTo: a}]',
    )
    expect(chart.seats.map(({ id }) => id)).toEqual(['a', 'b'])
  })

  it('knows a unit whose parent is missing', async () => {
    const text = 'orgUnits: [{id: u, name: Unit, parentId: ghost}]\nagents: [{id: a, title: Agent}]'
    expect(await readAs(text)).toEqual(['agents', 'orgUnit:u Unit [unit] → unknown', 'a Agent → root'])
  })
})
