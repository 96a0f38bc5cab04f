import { describe, expect, it } from 'vitest'
import { compareSeats } from '../../src/chart/compare-seats.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

describe('seats in an order that does not depend on the file', () => {
  it.each([
    ['go by their ids', '{id: b, title: A}', '{id: a, title: B}', true],
    ['without an id come first', '{id: a, title: A}', '{title: Z}', true],
    ['of one id go by their titles', '{title: Clerk}', '{title: Adviser}', true],
    ['of one title go by their holders', '{title: Clerk, name: Bo}', '{title: Clerk, name: Ann}', true],
    ['that say the same stay in their order', '{title: Clerk}', '{title: Clerk}', false],
  ])('%s', async (_, first, second, isTurned) => {
    const { positions } = await indexedChartFrom(`positions: [${first}, ${second}]`)
    expect(positions.toSorted(compareSeats)[0] === positions[1]).toBe(isTurned)
    expect(positions.toReversed().sort(compareSeats)[0] === positions[1]).toBe(isTurned)
  })
})

it('a loop is cut at the same member whatever the order of the file', async () => {
  const seats = ['{id: b, reportsTo: a}', '{id: c, reportsTo: b}', '{id: a, reportsTo: c}']
  for (const order of [seats, seats.toReversed(), [seats[1], seats[2], seats[0]]]) {
    const chart = await indexedChartFrom(`positions: [${order.join(', ')}]`)
    const depths = chart.positions.map((seat) => `${seat.id} ${chart.depth(seat)}`).sort()
    expect(depths).toEqual(['a 0', 'b 1', 'c 2'])
  }
})
