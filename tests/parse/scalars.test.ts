import { describe, expect, it } from 'vitest'
import { nodeAt, treeOf } from './parse-text.ts'

function valueOfKey(yaml: string): unknown {
  const tree = treeOf(`key: ${yaml}\n`)
  return tree.value(nodeAt(tree, 'key'))
}

describe('plain scalars follow the core schema of YAML 1.2', () => {
  it.each([
    ['', null],
    ['~', null],
    ['null', null],
    ['NULL', null],
    ['nULL', 'nULL'],
    ['true', true],
    ['False', false],
    ['yes', 'yes'],
    ['off', 'off'],
    ['12', 12],
    ['-3', -3],
    ['+3', 3],
    ['007', 7],
    ['0o17', 15],
    ['0x1F', 31],
    ['1.5', 1.5],
    ['1.', 1],
    ['.5', 0.5],
    ['-2e3', -2000],
    ['.inf', Infinity],
    ['-.INF', -Infinity],
    ['1_000', '1_000'],
    ['12:30', '12:30'],
    ['2026-11-01', '2026-11-01'],
    ['1e999', '1e999'],
    ['.', '.'],
    ['http://x.y/#z', 'http://x.y/#z'],
  ])('%j is %j', (text, value) => {
    expect(valueOfKey(text)).toBe(value)
  })

  it('knows .nan', () => {
    expect(valueOfKey('.NaN')).toBeNaN()
  })
})

describe('quoted scalars are strings', () => {
  it.each([
    ['"12"', '12'],
    ["'true'", 'true'],
    ['""', ''],
    ["'it''s'", "it's"],
    ['"a\\tb\\u00e9\\x41\\U0001F600"', 'a\tbéA😀'],
    ['"one\\\n  two"', 'onetwo'],
  ])('%j is %j', (text, value) => {
    expect(valueOfKey(text)).toBe(value)
  })

  it('says that they are quoted', () => {
    const tree = treeOf(`a: "1"\nb: 1\nc: |\n  1\nd: '1'\n`)
    expect(['a', 'b', 'c', 'd'].map((key) => tree.isQuoted(nodeAt(tree, key)))).toEqual([true, false, true, true])
  })
})

describe('the text of a scalar', () => {
  it('is what is written, not what it stands for', () => {
    const tree = treeOf('a: 007\nb: 12345678901234567890\nc: 1.50\nd: TRUE\ne: "007"\n')
    const texts = ['a', 'b', 'c', 'd', 'e'].map((key) => tree.text(nodeAt(tree, key)))
    expect(texts).toEqual(['007', '12345678901234567890', '1.50', 'TRUE', '007'])
  })

  it('is undefined for null, maps and lists', () => {
    const tree = treeOf('a:\nb: ~\nc: {}\nd: []\ne: "null"\nf: ""\n')
    const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((key) => tree.text(nodeAt(tree, key)))
    expect(texts).toEqual([undefined, undefined, undefined, undefined, 'null', ''])
    expect(tree.value(nodeAt(tree, 'a'))).toBeNull()
    expect(tree.value(nodeAt(tree, 'c'))).toBeUndefined()
  })

  it('is the same in JSON', () => {
    const tree = treeOf('{"a": 12345678901234567890, "b": "x\\n\\"y\\"", "c": null, "d": false, "e": ""}', 'json')
    const texts = ['a', 'b', 'c', 'd', 'e'].map((key) => tree.text(nodeAt(tree, key)))
    expect(texts).toEqual(['12345678901234567890', 'x\n"y"', undefined, 'false', ''])
    expect(tree.value(nodeAt(tree, 'd'))).toBe(false)
    expect(tree.isQuoted(nodeAt(tree, 'b'))).toBe(true)
    expect(tree.isQuoted(nodeAt(tree, 'd'))).toBe(false)
  })
})

describe('keys', () => {
  it('are text as written, whatever they look like', () => {
    const tree = treeOf('007: a\n1.50: b\ntrue: c\n"x\\ty": d\n~: e\n? {f: 1}\n: g\n? [h,\n   i]\n: j\n: k\n')
    expect(tree.children(nodeAt(tree)).map(({ key }) => key)).toEqual([
      '007',
      '1.50',
      'true',
      'x\ty',
      '~',
      '{f: 1}',
      '[h,\n   i]',
      '',
    ])
    expect(tree.text(nodeAt(tree, '{f: 1}'))).toBe('g')
    expect(tree.text(nodeAt(tree, ''))).toBe('k')
  })

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('can be %s', (key) => {
    const yaml = treeOf(`${key}: 1\n`)
    const json = treeOf(`{"${key}": 1}`, 'json')
    expect(yaml.value(nodeAt(yaml, key))).toBe(1)
    expect(json.value(nodeAt(json, key))).toBe(1)
    expect(treeOf('a: 1').get(0, key)).toBeUndefined()
  })

  it('are found in maps of any size', () => {
    const keys = Array.from({ length: 300 }, (_, index) => `key-${index}`)
    const tree = treeOf(keys.map((key, index) => `${key}: ${index}`).join('\n'))
    expect(keys.map((key) => tree.value(tree.get(nodeAt(tree), key) ?? -1))).toEqual(keys.map((_, index) => index))
    expect(tree.get(nodeAt(tree), 'key-300')).toBeUndefined()
  })

  it('are not found in lists and scalars', () => {
    const tree = treeOf('a: [a]\nb: a\n')
    expect(tree.get(nodeAt(tree, 'a'), 'a')).toBeUndefined()
    expect(tree.get(nodeAt(tree, 'b'), 'a')).toBeUndefined()
    expect(tree.children(nodeAt(tree, 'b'))).toEqual([])
  })
})
