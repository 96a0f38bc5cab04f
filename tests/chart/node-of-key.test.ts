import { describe, expect, it } from 'vitest'
import { nodeOfKey } from '../../src/chart/node-of-key.ts'
import { treeOf } from '../parse/parse-text.ts'

function valueAt(text: string, key: string) {
  const tree = treeOf(text)
  const node = nodeOfKey(tree, tree.documents[0] ?? 0, key)
  return node === undefined ? undefined : (tree.text(node) ?? tree.kind(node))
}

describe('nodeOfKey', () => {
  const record = '{a: 1, b: {c: {d: deep}}, list: [{x: first}, second], "dots.in": {"more.dots": x}, n.: 7, e: null}'

  it.each([
    ['a', '1'],
    ['b.c.d', 'deep'],
    ['b.c', 'map'],
    ['list.0.x', 'first'],
    ['list.1', 'second'],
    ['dots.in.more.dots', 'x'],
    ['n.', '7'],
  ])('finds %s', (key, value) => {
    expect(valueAt(record, key)).toBe(value)
  })

  it.each(['b.x', 'a.b', 'list.2', 'list.x', 'list.-1', '.a', 'a.', '', '.', '__proto__.constructor', 'constructor'])(
    'finds nothing at %s',
    (key) => {
      expect(valueAt(record, key)).toBeUndefined()
    },
  )

  it('takes a key that is there as it stands before a path', () => {
    expect(valueAt('{a.b: whole, a: {b: inside}}', 'a.b')).toBe('whole')
  })

  it('follows aliases and merged maps', () => {
    expect(valueAt('{base: &base {x: 1}, via: *base, merged: {<<: *base}}', 'via.x')).toBe('1')
    expect(valueAt('{base: &base {x: 1}, merged: {<<: *base}}', 'merged.x')).toBe('1')
  })
})
