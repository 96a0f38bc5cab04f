import { describe, expect, it } from 'vitest'
import { mutualGroups } from '../../src/chart/mutual-groups.ts'

describe('mutualGroups', () => {
  it('finds rings, each sorted, by their first member', () => {
    expect(mutualGroups([[3], [4], [], [0], [1]])).toEqual([
      [0, 3],
      [1, 4],
    ])
  })

  it('takes rings that share a member for one group', () => {
    expect(mutualGroups([[1], [0, 2], [1], [0]])).toEqual([[0, 1, 2]])
  })

  it('leaves out chains, loners and arrows to oneself', () => {
    expect(mutualGroups([[1], [2], [], [3], []])).toEqual([])
  })

  it('does not join what only one way leads to', () => {
    expect(mutualGroups([[1], [0, 2], [3], [2]])).toEqual([
      [0, 1],
      [2, 3],
    ])
  })

  it('follows a very long ring without running out of stack', () => {
    const size = 200_000
    const ring = Array.from({ length: size }, (_, node) => [(node + 1) % size])
    expect(mutualGroups(ring).map((group) => group.length)).toEqual([size])
  })
})
