import { describe, expect, it } from 'vitest'
import { dottedCycles } from '../../src/chart/dotted-cycles.ts'
import { indexedChartFrom } from '../support/lint-text.ts'

async function cycles(positions: string) {
  return dottedCycles(await indexedChartFrom(`positions: [${positions}]`)).map((loop) =>
    loop.map(({ id }) => id).join(' '),
  )
}

describe('dottedCycles', () => {
  it('run through dotted and solid lines, the shortest way round from the first by place', async () => {
    const solid = '{id: top}, {id: c, reportsTo: b}, {id: b, reportsTo: top, dottedLineTo: [a]}'
    expect(await cycles(`${solid}, {id: a, reportsTo: top, dottedLineTo: [c]}`)).toEqual(['c b a'])
    const wide = '{id: a, dottedLineTo: [b, d]}, {id: b, dottedLineTo: [c]}, {id: c, dottedLineTo: [a]}'
    expect(
      await cycles(`${wide}, {id: d, dottedLineTo: [e]}, {id: e, dottedLineTo: [f]}, {id: f, dottedLineTo: [a]}`),
    ).toEqual(['a b c'])
  })

  it('are one for each group of seats', async () => {
    const ring = (a: string, b: string, c: string) =>
      `{id: ${a}, dottedLineTo: [${b}]}, {id: ${b}, dottedLineTo: [${c}]}, {id: ${c}, dottedLineTo: [${a}]}`
    expect(await cycles(`${ring('a', 'b', 'c')}, ${ring('x', 'y', 'z')}`)).toEqual(['a b c', 'x y z'])
  })

  it('are none of two with a line to each other, of lines down, to oneself or to the manager', async () => {
    expect(await cycles('{id: a, dottedLineTo: [b]}, {id: b, dottedLineTo: [a]}')).toEqual([])
    expect(
      await cycles('{id: a, dottedLineTo: [c, a]}, {id: b, reportsTo: a}, {id: c, reportsTo: b, dottedLineTo: [b]}'),
    ).toEqual([])
  })

  it('are none of solid lines alone', async () => {
    expect(await cycles('{id: a, reportsTo: b}, {id: b, reportsTo: a}')).toEqual([])
  })
})
