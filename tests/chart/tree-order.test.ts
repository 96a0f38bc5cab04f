import { describe, expect, it } from 'vitest'
import { treeOrder } from '../../src/chart/tree-order.ts'

/** Lays out a forest from each node's parent (-1 for none), from the roots down unless other tops are given. */
function layOut(
  parents: readonly number[],
  tops = parents.flatMap((parent, node) => (parent === -1 ? [node] : [])),
  apart: readonly number[] = [],
  loops: readonly (readonly number[])[] = [],
) {
  const isApart = (node: number): boolean => apart.includes(node)
  const { order, rank, start, size, depth } = treeOrder(Int32Array.from(parents), isApart, tops, loops)
  return { order: [...order], rank: [...rank], start: [...start], size: [...size], depth: [...depth] }
}

describe('treeOrder', () => {
  it('puts each node before those below it, children in their given order', () => {
    expect(layOut([-1, 0, 1, 0]).order).toEqual([0, 1, 2, 3])
    expect(layOut([1, -1, 1, 0]).order).toEqual([1, 0, 3, 2])
  })

  it('says where each node stands in the order', () => {
    expect(layOut([1, -1, 1, 0]).rank).toEqual([1, 0, 3, 2])
  })

  it('makes every subtree one stretch, counted with its top', () => {
    expect(layOut([-1, 0, 1, 1, 0]).size).toEqual([5, 3, 1, 1, 1])
  })

  it('counts a subtree once, however often its nodes are named as tops', () => {
    expect(layOut([-1, 0, 1, 1, 0], [0, 0, 1, 2, 3, 4]).size).toEqual([5, 3, 1, 1, 1])
  })

  it('keeps the trees of a forest apart', () => {
    expect(layOut([-1, 0, -1, 2, 2])).toEqual({
      order: [0, 1, 2, 3, 4],
      rank: [0, 1, 2, 3, 4],
      start: [0, 1, 2, 3, 4],
      size: [2, 1, 3, 1, 1],
      depth: [0, 1, 0, 1, 1],
    })
  })

  it('measures depth from the root', () => {
    expect(layOut([-1, 0, 1, 2, 0]).depth).toEqual([0, 1, 2, 3, 1])
  })

  it('cuts a loop at the top that is named for it', () => {
    // 0 → 1 → 2 → 0 with a tail 3 under 1; the loop is entered at 1.
    const { order, depth } = layOut([1, 2, 0, 1], [1], [], [[0, 1, 2]])
    expect(order).toEqual([1, 0, 2, 3])
    expect(depth).toEqual([1, 0, 2, 1])
  })

  it('gives all of a loop the same subtree, wherever it is cut', () => {
    const { start, size } = layOut([1, 2, 0, 1, -1], [4, 1], [], [[0, 1, 2]])
    expect(start).toEqual([1, 1, 1, 4, 0])
    expect(size).toEqual([4, 4, 4, 1, 1])
  })

  it('leaves nodes apart that hang from no parent, and puts them last', () => {
    const { order, size, depth } = layOut([-1, 0, 0, 1], undefined, [1])
    expect(order).toEqual([0, 2, 1, 3])
    expect(size).toEqual([2, 2, 1, 1])
    expect(depth).toEqual([0, 0, 1, 1])
  })

  it('walks a chain of 100,000 without a deep stack', () => {
    const length = 100_000
    const { depth, size } = layOut(Array.from({ length }, (_, node) => node - 1))
    expect(depth.at(-1)).toBe(length - 1)
    expect(size[0]).toBe(length)
  })
})
