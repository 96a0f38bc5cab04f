import { describe, expect, it } from 'vitest'
import { largestMatching, unmatched } from '../../../src/chart/succession/largest-matching.ts'

const size = (partnersOf: readonly (readonly number[])[], right: number) =>
  largestMatching(partnersOf, right).filter((partner) => partner !== unmatched).length

describe('largestMatching', () => {
  it('pairs nobody where there is nobody', () => {
    expect(size([], 0)).toBe(0)
    expect(size([[], []], 3)).toBe(0)
  })

  it('uses everybody once', () => {
    expect(size([[0], [0], [0]], 1)).toBe(1)
  })

  it('moves a pair so that another one becomes possible', () => {
    expect([...largestMatching([[0, 1], [0]], 2)]).toEqual([1, 0])
  })

  it('finds as many pairs as trying every way does', () => {
    let seed = 7
    const random = (below: number) => {
      seed = (seed * 48_271) % 2_147_483_647
      return seed % below
    }
    for (let round = 0; round < 300; round++) {
      const left = 1 + random(6)
      const right = 1 + random(6)
      const partnersOf = Array.from({ length: left }, () =>
        Array.from({ length: right }, (_, other) => other).filter(() => random(3) === 0),
      )
      expect(size(partnersOf, right)).toBe(mostPairs(partnersOf, 0, new Set()))
    }
  })

  it('gives nobody two partners', () => {
    const pairs = [...largestMatching([[0, 1, 2], [0, 1], [1], [2, 3]], 4)]
    expect(pairs).toEqual([...new Set(pairs)])
  })

  it('follows a chain through a hundred thousand pairs', () => {
    const length = 100_000
    const chain = Array.from({ length }, (_, at) => (at === length - 1 ? [0] : [at, at + 1]))
    expect(size(chain, length)).toBe(length)
  })
})

function mostPairs(partnersOf: readonly (readonly number[])[], node: number, taken: ReadonlySet<number>): number {
  if (node === partnersOf.length) return 0
  const free = (partnersOf[node] ?? []).filter((other) => !taken.has(other))
  const ways = free.map((other) => 1 + mostPairs(partnersOf, node + 1, new Set([...taken, other])))
  return Math.max(mostPairs(partnersOf, node + 1, taken), ...ways)
}
