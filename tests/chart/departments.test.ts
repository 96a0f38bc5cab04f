import { describe, expect, it } from 'vitest'
import { departmentStrays } from '../../src/chart/department-strays.ts'
import { departments } from '../../src/chart/departments.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

/** `department: top (members)`, part after part. */
async function partsOf(text: string) {
  return departments(await indexedChartFrom(text)).map(
    ({ name, parts }) => `${name}: ${parts.map(({ top, members }) => `${top.id} (${members.length})`).join(', ')}`,
  )
}

async function straysOf(text: string) {
  return departmentStrays(await indexedChartFrom(text)).map(
    ({ seat, other, head }) => `${seat.id} in ${other}, away from ${head.id}`,
  )
}

describe('departments', () => {
  it('hang together below a top, across seats of other departments', async () => {
    const text = `positions:
  - {id: ceo}
  - {id: sales, department: Sales, reportsTo: ceo}
  - {id: north, department: North, reportsTo: sales}
  - {id: ae-1, department: sales, reportsTo: north}
  - {id: ae-2, department: ' SALES ', reportsTo: ceo}
`
    expect(await partsOf(text)).toEqual(['Sales: sales (2), ae-2 (1)', 'North: north (1)'])
  })

  it('are those of one business unit, which seats take from their managers', async () => {
    const text = `positions:
  - {id: ceo}
  - {id: a, businessUnit: a, department: it, reportsTo: ceo}
  - {id: a1, department: it, reportsTo: a}
  - {id: b, businessUnit: b, department: it, reportsTo: ceo}
`
    expect(await partsOf(text)).toEqual(['it: a (2)', 'it: b (1)'])
  })

  it('put the largest part first, then the one nearest to the top', async () => {
    const text = `positions:
  - {id: ceo}
  - {id: x, reportsTo: ceo}
  - {id: low, department: it, reportsTo: x}
  - {id: high, department: it, reportsTo: ceo}
  - {id: big, department: it, reportsTo: x}
  - {id: big-1, department: it, reportsTo: big}
`
    expect(await partsOf(text)).toEqual(['it: big (2), high (1), low (1)'])
  })

  it('leave out what hangs from a loop', async () => {
    const text = 'positions: [{id: a, department: it, reportsTo: b}, {id: b, department: it, reportsTo: a}]'
    expect(await partsOf(text)).toEqual([])
  })
})

describe('strays of a department', () => {
  const base = `positions:
  - {id: ceo}
  - {id: sales, department: sales, reportsTo: ceo}
  - {id: ae-1, department: sales, reportsTo: sales}
  - {id: eng, department: engineering, reportsTo: ceo}
`
  it('report into another one while the rest is elsewhere', async () => {
    expect(await straysOf(`${base}  - {id: ae-2, department: sales, reportsTo: eng}\n`)).toEqual([
      'ae-2 in engineering, away from sales',
    ])
  })

  it('are none where the whole department does', async () => {
    const nested = `${base}  - {id: p, department: platform, reportsTo: eng}
  - {id: p1, department: platform, reportsTo: p}
  - {id: eng-2, department: engineering, reportsTo: eng}
  - {id: p2, department: platform, reportsTo: eng-2}
`
    expect(await straysOf(nested)).toEqual([])
  })

  it('are none where two are alone on one level', async () => {
    const text = `${base}  - {id: l1, department: legal, reportsTo: eng}\n  - {id: l2, department: legal, reportsTo: sales}\n`
    expect(await straysOf(text)).toEqual([])
  })

  it('may be alone of their department in a business unit', async () => {
    const text = `${base}  - {id: n, businessUnit: north, department: sales, reportsTo: sales}
  - {id: dev, department: engineering, reportsTo: n}
  - {id: eng-1, department: engineering, reportsTo: eng}
`
    expect(await straysOf(text)).toEqual(['dev in sales, away from eng'])
  })
})
