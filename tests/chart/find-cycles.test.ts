import { describe, expect, it } from 'vitest'
import { findCycles } from '../../src/chart/find-cycles.ts'

const cyclesOf = (...next: readonly number[]) => findCycles(Int32Array.from(next))

describe('findCycles', () => {
  it('finds none in a tree', () => {
    expect(cyclesOf(-1, 0, 0, 1)).toEqual([])
  })

  it('finds none in an empty graph', () => {
    expect(cyclesOf()).toEqual([])
  })

  it('gives the members in the order of the arrows, from the smallest number', () => {
    expect(cyclesOf(2, 0, 1)).toEqual([[0, 2, 1]])
  })

  it('starts at the smallest member, also where the walk enters the loop elsewhere', () => {
    // 0 → 3 → 1 → 2 → 3: the walk from 0 meets 3 first.
    expect(cyclesOf(3, 2, 3, 1)).toEqual([[1, 2, 3]])
  })

  it('leaves out the tails that lead into a loop', () => {
    expect(cyclesOf(1, 2, 1, 0, 3)).toEqual([[1, 2]])
  })

  it('finds each of several loops once, ordered by their smallest members', () => {
    // 0 leads into the loop 4 ↔ 5, which is met before the loop 1 ↔ 2.
    expect(cyclesOf(5, 2, 1, -1, 5, 4)).toEqual([
      [1, 2],
      [4, 5],
    ])
  })

  it('takes an arrow to itself as a loop of one', () => {
    expect(cyclesOf(-1, 1)).toEqual([[1]])
  })

  it('follows a loop of 100,000 without a deep stack', () => {
    const length = 100_000
    const ring = Int32Array.from({ length }, (_, at) => (at + 1) % length)
    const [loop, ...others] = findCycles(ring)
    expect(others).toEqual([])
    expect(loop).toHaveLength(length)
    expect(loop?.slice(0, 3)).toEqual([0, 1, 2])
  })
})
