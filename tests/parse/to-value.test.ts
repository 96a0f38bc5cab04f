import { describe, expect, it } from 'vitest'
import { toValue } from '../../src/parse/to-value.ts'
import { nodeAt, treeOf } from './parse-text.ts'

describe('toValue', () => {
  const tree = treeOf('id: 7\nname: "7"\nlist: [true, ~, 1.5, {a: []}]\nreports:\n  - id: b\n    reports: []\n')

  it('gives plain values', () => {
    expect(toValue(tree, nodeAt(tree))).toEqual({
      id: 7,
      name: '7',
      list: [true, null, 1.5, { a: [] }],
      reports: [{ id: 'b', reports: [] }],
    })
    expect(toValue(tree, nodeAt(tree, 'id'))).toBe(7)
  })

  it('leaves out keys of the node itself only', () => {
    const value = toValue(tree, nodeAt(tree), { skipKeys: new Set(['reports', 'list']) })
    expect(value).toEqual({ id: 7, name: '7' })
    const inside = toValue(tree, nodeAt(tree), { skipKeys: new Set(['a', 'b']) })
    expect(inside).toEqual(toValue(tree, nodeAt(tree)))
  })

  it('gives null for what lies too deep', () => {
    expect(toValue(tree, nodeAt(tree), { maxDepth: 1 })).toEqual({
      id: 7,
      name: '7',
      list: [true, null, 1.5, null],
      reports: [null],
    })
  })

  it('keeps __proto__ as an ordinary key', () => {
    const value = toValue(treeOf('{"__proto__": {"admin": true}}', 'json'), 0) as Record<string, unknown>
    expect(Object.keys(value)).toEqual(['__proto__'])
    expect(Object.getPrototypeOf(value)).toBeNull()
    expect(Object.prototype).not.toHaveProperty('admin')
  })

  it('shares what several aliases name', () => {
    const aliased = treeOf('- &a {x: [1]}\n- *a\n- *a\n')
    const value = toValue(aliased, nodeAt(aliased)) as unknown[]
    expect(value).toEqual([{ x: [1] }, { x: [1] }, { x: [1] }])
    expect(value[1]).toBe(value[2])
  })

  it('leaves out keys of the node itself also when it is an alias', () => {
    const aliased = treeOf('- &a {x: 1, y: 2}\n- *a\n')
    expect(toValue(aliased, nodeAt(aliased, 1), { skipKeys: new Set(['x']) })).toEqual({ y: 2 })
  })
})
