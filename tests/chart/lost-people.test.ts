import { describe, expect, it } from 'vitest'
import { lostPeople } from '../../src/chart/lost-people.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

/** Who of `lost` and `other` is surely named nowhere. */
async function lost(positions: string) {
  const chart =
    await indexedChartFrom(`people: [{id: top, name: Ana Costa}, {id: lost, name: Bo Lind}, {id: other, name: Cy Roth}]
positions:
  - {id: ceo, person: top}
${positions}`)
  const people = chart.people.filter(
    ({ id }) => id !== 'top' && chart.positions.every(({ holders }) => holders[0]?.id !== id),
  )
  return lostPeople(people, chart).map(({ id }) => id)
}

describe('lostPeople', () => {
  it('are those whom nothing names', async () => {
    expect(await lost('')).toEqual(['lost', 'other'])
  })

  it('are not those whose id is near one that leads to nobody', async () => {
    expect(await lost('  - {id: a, person: losst}\n')).toEqual(['other'])
    expect(await lost('  - {id: a, person: Bo Lind}\n')).toEqual(['other'])
  })

  it('are nobody where as many seats may be theirs', async () => {
    expect(await lost('  - {id: a, person: x1}\n  - {id: b, person: x2}\n')).toEqual([])
    expect(await lost('  - {id: a, status: filled}\n  - {id: b, person: top}\n')).toEqual([])
    expect(await lost('  - {id: a, status: filled}\n')).toEqual(['lost', 'other'])
  })
})
