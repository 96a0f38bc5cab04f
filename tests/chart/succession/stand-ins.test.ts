import { describe, expect, it } from 'vitest'
import { isFree, standIns } from '../../../src/chart/succession/stand-ins.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

const chart = await indexedChartFrom(`people:
  - {id: p-ana, name: Ana Costa}
  - {id: p-bo, name: Bo Lind}
positions:
  - {id: cro, title: CRO, person: p-ana, succession: {interimCover: [cfo, p-bo, Eve Roe, empty, nobody]}}
  - {id: cfo, title: CFO, person: p-bo}
  - {id: empty, title: COO, status: vacant}
  - {id: nobody, title: CMO}
`)
const [seat] = chart.positions
const found = seat ? standIns(chart)(seat) : []
const bo = chart.people[1]

describe('whoever stands in', () => {
  it('is a seat that is not vacant, a person, or a name that the chart does not know', () => {
    const shown = found.map((each) => {
      if (each.kind === 'seat') return each.seat.id
      return each.kind === 'person' ? each.person.name : each.reference
    })
    expect(shown).toEqual(['cfo', 'Bo Lind', 'Eve Roe', 'nobody'])
  })

  it('is free where nobody is gone', () => {
    expect(found.map((each) => isFree(each, new Set()))).toEqual([true, true, true, true])
  })

  it('is not free where all of whom it consists are gone', () => {
    expect(found.map((each) => isFree(each, new Set([bo])))).toEqual([false, false, true, true])
  })
})
