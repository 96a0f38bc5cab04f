import { describe, expect, it } from 'vitest'
import type { Format } from '../../src/source.ts'
import { nodeAt, parseText, sliceOf, sourceOf, startOf } from './parse-text.ts'

/** For each problem: `line:column`, key, line of the one before, and that one's place. */
function duplicates(text: string, format: Format = 'yaml') {
  const source = sourceOf(text, format)
  return parseText(text, format).problems.map(({ ruleId, messageId, data, span, related }) => {
    expect([ruleId, messageId]).toEqual(['duplicate-key', 'duplicateKey'])
    return [
      startOf(source, span),
      sliceOf(text, span),
      data.key,
      data.line,
      ...related.map((each) => startOf(source, each.span)),
    ]
  })
}

describe('a key that a map has twice', () => {
  it('is reported at the second place, with the first', () => {
    const text = 'id: a\nname: x\n"id": b\n'
    expect(duplicates(text)).toEqual([['3:1', '"id"', 'id', 1, '1:1']])
    expect(duplicates('{\n "id": 1,\n "\\u0069d": 2\n}', 'json')).toEqual([['3:2', '"\\u0069d"', 'id', 2, '2:2']])
  })

  it('keeps the last value', () => {
    const { tree } = parseText('id: a\nname: x\nid: b\n')
    if (!tree) throw new Error('no tree')
    expect(tree.text(nodeAt(tree, 'id'))).toBe('b')
    expect(tree.children(nodeAt(tree)).map(({ key, node }) => [key, tree.text(node)])).toEqual([
      ['name', 'x'],
      ['id', 'b'],
    ])
  })

  it('is reported for each further time, with the time before', () => {
    expect(duplicates('a: 1\na: 2\na: 3\n')).toEqual([
      ['2:1', 'a', 'a', 1, '1:1'],
      ['3:1', 'a', 'a', 2, '2:1'],
    ])
  })

  it('is reported in the order of the text, in nested maps too', () => {
    const text = 'a: 1\na: {x: 1, x: 2}\nb:\n  - y: 1\n    y: 2\n'
    expect(duplicates(text).map(([place]) => place)).toEqual(['2:1', '2:11', '5:5'])
  })

  it('is no problem in two maps, one in the other', () => {
    expect(duplicates('id: a\nin:\n  id: b\n  in:\n    id: c\nlist: [{id: d}, {id: e}]\n')).toEqual([])
  })

  it('is told by its text: 7 and "7" are one key, 7 and 007 are two', () => {
    expect(duplicates('7: a\n"7": b\n007: c\n').map(([place]) => place)).toEqual(['2:1'])
  })

  it('can be __proto__', () => {
    expect(duplicates('{"__proto__": 1, "__proto__": 2}', 'json').map(([, , key]) => key)).toEqual(['__proto__'])
  })

  it('is found in a map of thousands', () => {
    const lines = Array.from({ length: 5_000 }, (_, index) => `k${index}: ${index}`)
    expect(duplicates([...lines, 'k17: again'].join('\n'))).toEqual([['5001:1', 'k17', 'k17', 18, '18:1']])
  })
})
