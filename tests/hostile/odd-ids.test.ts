import { describe, expect, it } from 'vitest'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'
import { addSeat, soundCompany } from '../support/sound-company.ts'

const ids = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf', '__defineGetter__']

/** A sound chart in which an id is put for that of a manager, in every place. */
function companyWith(id: string): string {
  return JSON.stringify(soundCompany()).replaceAll('"finance-a"', JSON.stringify(id))
}

describe.each(ids)('the id %s is an id like any other', (id) => {
  it.each(['json', 'yaml'] as const)('in %s', async (format) => {
    const { files, crashes } = await lintSources([sourceFrom(companyWith(id), { format })])
    expect(crashes).toEqual([])
    expect(files.flatMap(({ findings }) => findings)).toEqual([])
    expect(Object.keys({})).toEqual([])
  })

  it('as a manager whom nobody knows', async () => {
    const chart = soundCompany()
    addSeat(chart, { id: 'new', title: 'Clerk', reportsTo: id })
    const { files } = await lintSources([sourceFrom(JSON.stringify(chart), { format: 'json' })])
    const found = files.flatMap(({ findings }) => findings.map(({ ruleId, value }) => [ruleId, value]))
    expect(found).toEqual([['unknown-manager', id]])
  })

  it('as a title, a role, a unit, a department and a readiness', async () => {
    const seat = { id: 'a', title: id, role: id, businessUnit: id, department: id, status: id, archetype: id }
    const plan = { candidates: [{ person: id, readiness: id }] }
    const chart = JSON.stringify({ positions: [{ ...seat, succession: plan, quota: { setBy: id } }] })
    expect((await lintSources([sourceFrom(chart, { format: 'json' })])).crashes).toEqual([])
  })
})
