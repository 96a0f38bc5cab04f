import { describe, expect, it } from 'vitest'
import { pseudonym } from '../../src/chart/pseudonym.ts'
import { redactedNames } from '../../src/chart/shown-names.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

const chart = await indexedChartFrom(`people:
  - {id: p-1, name: Ana Costa}
  - {name: Bo Lind}
positions:
  - {id: cro, title: CRO, person: p-1}
  - {id: CFO, title: CFO}
  - {id: team, title: Team of Ana Costa, person: p-1}
  - {title: Team of Cy Roth, person: {name: Cy Roth}}
  - {id: plain}
  - {person: {name: Di Maas}}
  - {name: N/D}
`)
const names = redactedNames(chart)

describe('names that give nobody away', () => {
  it('are ids and pseudonyms of people', () => {
    expect(chart.people.slice(0, 2).map(names.person)).toEqual(['p-1', pseudonym('Bo Lind')])
  })

  it('are titles and ids of seats, but no title that tells a name', () => {
    expect(chart.positions.map(names.seat)).toEqual([
      'CRO (cro)',
      'CFO',
      'team',
      pseudonym('Cy Roth'),
      'plain',
      pseudonym('Di Maas'),
      'somebody without a name',
    ])
    expect(chart.positions.map(names.seatId).slice(2, 4)).toEqual(['team', undefined])
  })

  it('are pseudonyms of people whom only a plan names', () => {
    expect(names.outsider('Eve Roe')).toBe(pseudonym('Eve Roe'))
  })
})
