import { describe, expect, it } from 'vitest'
import { unitChiefs } from '../../src/chart/unit-chiefs.ts'
import { unitOf } from '../../src/chart/unit-of.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

describe('the business unit of a seat', () => {
  const unitIn = async (positions: string, id: string) => {
    const chart = await indexedChartFrom(
      `positions:\n${positions}\nbusinessUnits: [{id: emea, name: Europa}, {id: apac}]`,
    )
    const seat = chart.positionById(id)
    return seat && unitOf(chart)(seat)
  }

  it('is its own', async () => {
    expect(await unitIn('  - {id: a, businessUnit: emea}\n  - {id: b, businessUnit: apac, reportsTo: a}', 'b')).toBe(
      'apac',
    )
  })

  it('is that of the nearest manager who has one', async () => {
    const positions =
      '  - {id: gm, businessUnit: emea}\n  - {id: vp, reportsTo: gm}\n  - {id: cso, role: cso, reportsTo: vp}'
    expect(await unitIn(positions, 'cso')).toBe('emea')
  })

  it('is a declared one that its title names, by id or by name', async () => {
    expect(await unitIn('  - {id: a, title: Chief Sales Officer EMEA}', 'a')).toBe('emea')
  })

  it('is none for those whose line leads to the chief executive only, even where that seat names one', async () => {
    const positions = '  - {id: ceo, role: ceo, businessUnit: emea}\n  - {id: cso, role: cso, reportsTo: ceo}'
    expect(await unitIn(positions, 'cso')).toBeUndefined()
    expect(await unitIn(positions, 'ceo')).toBe('emea')
  })

  it('is found in a loop too', async () => {
    const positions =
      '  - {id: a, reportsTo: c}\n  - {id: b, reportsTo: a}\n  - {id: c, reportsTo: b, businessUnit: emea}'
    expect(await unitIn(positions, 'b')).toBe('emea')
    expect(await unitIn('  - {id: a, reportsTo: b}\n  - {id: b, reportsTo: a}', 'a')).toBeUndefined()
  })
})

describe('the chiefs that cover a unit', () => {
  it('are its own, and those whom no unit owns', async () => {
    const chart = await indexedChartFrom(`positions:
  - {id: ceo, role: ceo}
  - {id: cro, role: cro, reportsTo: ceo}
  - {id: gm, role: general-manager, businessUnit: emea, reportsTo: ceo}
  - {id: cso-emea, role: cso, reportsTo: gm}
  - {id: cso-apac, role: cso, businessUnit: apac, reportsTo: cro}
  - {id: vp, role: vp-sales, businessUnit: emea, reportsTo: cso-emea}`)
    const ids = (unit: string | undefined) => {
      const { own, companyWide } = unitChiefs(chart)(unit)
      return [own, companyWide].map((seats) => seats.map(({ id }) => id))
    }
    expect(ids('emea')).toEqual([['cso-emea'], ['cro']])
    expect(ids('apac')).toEqual([['cso-apac'], ['cro']])
    expect(ids('latam')).toEqual([[], ['cro']])
    expect(ids(undefined)).toEqual([[], ['cro']])
  })
})
