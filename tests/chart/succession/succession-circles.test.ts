import { describe, expect, it } from 'vitest'
import { successionCircles } from '../../../src/chart/succession/succession-circles.ts'
import { indexedChartFrom } from '../../support/lint-text.ts'

/** Seats 1 to n, held by P1 to Pn; `heirs` says who follows in each. */
async function circles(heirs: readonly (readonly number[])[], soleOnly = true) {
  const positions = heirs.map((_, at) => `  - {id: s${at + 1}, title: Head ${at + 1}, person: P${at + 1}}`)
  const plans = heirs.map(
    (each, at) => `  - {position: s${at + 1}, candidates: [${each.map((heir) => `{person: P${heir}}`).join(', ')}]}`,
  )
  const chart = await indexedChartFrom(`positions:\n${positions.join('\n')}\nsuccession:\n${plans.join('\n')}\n`)
  return successionCircles(chart, soleOnly).map(({ seats, isSole }) => [seats.map(({ id }) => id).join(' '), isSole])
}

describe('successionCircles', () => {
  it('finds a ring of sole candidates, in the order in which they follow', async () => {
    expect(await circles([[3], [1], [2]])).toEqual([['s1 s3 s2', true]])
  })

  it('is content where a second candidate stands outside', async () => {
    expect(await circles([[2], [1, 3], []])).toEqual([])
  })

  it('shows such circles where asked for', async () => {
    expect(await circles([[2], [1, 3], []], false)).toEqual([['s1 s2', false]])
  })

  it('ends at a chain that leads into a circle', async () => {
    expect(await circles([[2], [3], [2], [3]])).toEqual([['s2 s3', true]])
  })

  it('finds several circles', async () => {
    expect(await circles([[2], [1], [4], [3]])).toEqual([
      ['s1 s2', true],
      ['s3 s4', true],
    ])
  })
})
