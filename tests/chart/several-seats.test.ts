import { describe, expect, it } from 'vitest'
import { severalSeats } from '../../src/chart/several-seats.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

/** `name: seats` of everybody in more than one. */
async function shared(text: string) {
  const all = severalSeats(await indexedChartFrom(text))
  return all.map(
    ({ person, seats }) => `${person.name}: ${seats.map(({ id, otherIds }) => id ?? otherIds[0]).join(' ')}`,
  )
}

describe('severalSeats', () => {
  it('gathers the seats that name one id, a job share once', async () => {
    const text = `people: [{id: p, name: Ana Costa}, {id: q, name: Bo Lind}]
positions:
  - {id: a, person: p}
  - {id: b, person: p, reportsTo: a}
  - {id: c, person: q, reportsTo: a, jobShare: true}
  - {id: c, person: q, reportsTo: a, jobShare: true}
`
    expect(await shared(text)).toEqual(['Ana Costa: a b'])
  })

  it('takes one full name for one person in a small native chart', async () => {
    expect(await shared('positions: [{id: a, name: Ana Costa}, {id: b, name: ANA  COSTA}]')).toEqual(['Ana Costa: a b'])
    expect(await shared('positions: [{id: a, name: Ana Costa}, {id: b, name: Ana Costa}]')).toEqual(['Ana Costa: a b'])
    expect(await shared('positions: [{id: a, name: Ana}, {id: b, name: Ana}]')).toEqual([])
  })

  it('tells people apart by their addresses', async () => {
    const text = (email: string) =>
      `positions: [{id: a, person: {name: Ana Costa, email: a@x.example}}, {id: b, person: {name: Ana Costa, email: ${email}}}]`
    expect(await shared(text('A@x.example'))).toEqual(['Ana Costa: a b'])
    expect(await shared(text('b@x.example'))).toEqual([])
  })

  const list = (third: string, name = 'Bo Lind') => `- {id: e1, name: Ana Costa}
- {id: e2, name: Cy Roth, managerId: e1}
- {id: e3, name: ${name}, managerId: e1}
- {id: e4, name: ${name}, managerId: ${third}}
`
  it('wants more than a name in other formats: one manager, or one seat under the other', async () => {
    expect(await shared(list('e1'))).toEqual(['Bo Lind: e3 e4'])
    expect(await shared(list('e3'))).toEqual(['Bo Lind: e3 e4'])
    expect(await shared(list('e2'))).toEqual([])
  })

  it('takes no word for people of a kind for a name, but a pseudonym', async () => {
    expect(await shared(list('e1', 'External Contractor'))).toEqual([])
    expect(await shared(list('e1', 'Employee 17'))).toEqual(['Employee 17: e3 e4'])
  })
})
