import { describe, expect, it } from 'vitest'
import { rootMarkerTest } from '../../src/chart/root-markers.ts'
import { chartFromText } from '../support/chart-text.ts'

const noIds = () => false

describe('rootMarkerTest', () => {
  it.each(['none', 'None', 'XX', 'xx', 'board', 'N/A', 'TBD', '-', '?'])(
    'takes %s for the top of the chart',
    (edge) => {
      expect(rootMarkerTest(undefined, noIds)(edge, 'ceo')).toBe(true)
    },
  )

  it('takes other words for references, also those that hide a manager', () => {
    expect(rootMarkerTest(undefined, noIds)('nobody', 'cro')).toBe(false)
    expect(rootMarkerTest(undefined, noIds)('unknown', 'cro')).toBe(false)
    expect(rootMarkerTest(undefined, noIds)('ceo', 'cro')).toBe(false)
    expect(rootMarkerTest(undefined, noIds)('X', 'cro')).toBe(false)
  })

  it('takes a marker that is the id of a position for that position', () => {
    expect(rootMarkerTest(undefined, (id) => id === 'board')('board', 'ceo')).toBe(false)
    expect(rootMarkerTest(undefined, (id) => id === 'board')('none', 'ceo')).toBe(true)
  })

  it('goes by the configured list alone where there is one', () => {
    const isRootMarker = rootMarkerTest(['-', 'Head Office'], noIds)
    expect(isRootMarker('head office', 'ceo')).toBe(true)
    expect(isRootMarker('-', 'ceo')).toBe(true)
    expect(isRootMarker('none', 'ceo')).toBe(false)
  })

  it('takes a line to itself for a root only where that is configured', () => {
    expect(rootMarkerTest(undefined, noIds)('ceo', 'ceo')).toBe(false)
    expect(rootMarkerTest(['self'], (id) => id === 'ceo')('ceo', 'ceo')).toBe(true)
    expect(rootMarkerTest(['self'], (id) => id === 'ceo')('ceo', 'cro')).toBe(false)
  })
})

describe('the root of a chart', () => {
  const edgesOf = async (text: string, roots?: readonly string[]) => {
    const { positions } = await chartFromText(text, roots === undefined ? {} : { roots })
    return positions.map(({ reportsTo }) => reportsTo)
  }

  it('may leave the line out, empty or null, or say so in words', async () => {
    const text = 'positions: [{id: a}, {id: b, reportsTo: ""}, {id: c, reportsTo: null}, {id: d, reportsTo: none}]'
    expect(await edgesOf(text)).toEqual([undefined, undefined, undefined, undefined])
  })

  it('may be named by a word of the company', async () => {
    expect(await edgesOf('positions: [{id: a, reportsTo: Owner}, {id: b, reportsTo: a}]', ['owner'])).toEqual([
      undefined,
      'a',
    ])
  })
})
