import { describe, expect, it } from 'vitest'
import { toValue } from '../../src/parse/to-value.ts'
import { nodeAt, parseText, sliceOf, startOf, syntaxProblemOf, treeOf, written } from './parse-text.ts'

describe('aliases', () => {
  const tree = treeOf('base: &base\n  name: Ana\n  skills: [a]\nalias: *base\nword: &word 12\nagain: *word\n')

  it('point to what they name', () => {
    const alias = nodeAt(tree, 'alias')
    expect(tree.target(alias)).toBe(nodeAt(tree, 'base'))
    expect(tree.target(nodeAt(tree, 'base'))).toBe(nodeAt(tree, 'base'))
    expect(tree.kind(alias)).toBe('map')
    expect(tree.children(alias)).toEqual(tree.children(nodeAt(tree, 'base')))
    expect(tree.get(alias, 'skills')).toBe(nodeAt(tree, 'base', 'skills'))
    expect(tree.value(nodeAt(tree, 'again'))).toBe(12)
    expect(tree.text(nodeAt(tree, 'again'))).toBe('12')
  })

  it('stay where they are written', () => {
    expect(written(tree, nodeAt(tree, 'alias'))).toBe('*base')
    expect(tree.parent(nodeAt(tree, 'alias'))).toBe(nodeAt(tree))
    expect(tree.key(nodeAt(tree, 'alias'))).toBe('alias')
  })

  it('take the last anchor of that name above them', () => {
    const redefined = treeOf('- &a 1\n- *a\n- &a 2\n- *a\n')
    expect(toValue(redefined, nodeAt(redefined))).toEqual([1, 1, 2, 2])
  })

  it('can name a key, and be a key', () => {
    const keys = treeOf('&k id: x\nname: *k\nin: {*k : y}\n? &m {a: 1}\n: z\ncopy: *m\n')
    expect(keys.text(nodeAt(keys, 'name'))).toBe('id')
    expect(keys.text(nodeAt(keys, 'in', 'id'))).toBe('y')
    expect(keys.value(nodeAt(keys, 'copy', 'a'))).toBe(1)
    expect(keys.children(nodeAt(keys)).map(({ key }) => key)).toEqual(['id', 'name', 'in', '{a: 1}', 'copy'])
  })

  it('that name nothing are a syntax problem at their place', () => {
    expect(syntaxProblemOf('a: 1\nb: [x, *boss]\n')).toEqual([
      '2:8',
      '*boss',
      'the alias *boss names no anchor: nothing above it is marked &boss; write quotes around it if it is text',
    ])
  })

  it('do not reach into another document', () => {
    expect(syntaxProblemOf('a: &x 1\n---\nb: *x\n')[0]).toBe('3:4')
  })

  it('to a map around them end every walk', () => {
    const loop = treeOf('a: &a\n  x: *a\n  y: [*a]\n')
    const a = nodeAt(loop, 'a')
    expect(loop.target(nodeAt(loop, 'a', 'x'))).toBe(a)
    expect(nodeAt(loop, 'a', 'x', 'x', 'y')).toBe(nodeAt(loop, 'a', 'y'))
    expect(toValue(loop, nodeAt(loop))).toEqual({ a: { x: null, y: [null] } })
  })
})

describe('merge keys', () => {
  it('bring in what a map does not have itself, after its own keys', () => {
    const tree = treeOf('base: &base {a: 1, b: 2}\nmap:\n  b: 3\n  <<: *base\n  c: 4\n')
    expect(tree.children(nodeAt(tree, 'map')).map(({ key, node }) => [key, tree.value(node)])).toEqual([
      ['b', 3],
      ['c', 4],
      ['a', 1],
    ])
    expect(tree.value(nodeAt(tree, 'map', 'b'))).toBe(3)
    expect(nodeAt(tree, 'map', 'a')).toBe(nodeAt(tree, 'base', 'a'))
    expect(tree.get(nodeAt(tree, 'map'), '<<')).toBeUndefined()
  })

  it('are no key of a map, however large it is', () => {
    const keys = Array.from({ length: 100 }, (_, index) => `  k${index}: ${index}`)
    const tree = treeOf(['base: &base {a: 1}', 'map:', '  <<: *base', ...keys].join('\n'))
    expect(tree.get(nodeAt(tree, 'map'), '<<')).toBeUndefined()
    expect(tree.value(nodeAt(tree, 'map', 'k99'))).toBe(99)
    expect(tree.value(nodeAt(tree, 'map', 'a'))).toBe(1)
    expect(tree.children(nodeAt(tree, 'map'))).toHaveLength(101)
  })

  it('take the first of several maps that has a key', () => {
    const tree = treeOf('- &x {a: x, b: x}\n- &y {b: y, c: y}\n- <<: [*x, *y, {d: z}]\n- <<: *y\n  <<: *x\n')
    expect(toValue(tree, nodeAt(tree, 2))).toEqual({ a: 'x', b: 'x', c: 'y', d: 'z' })
    expect(toValue(tree, nodeAt(tree, 3))).toEqual({ a: 'x', b: 'y', c: 'y' })
  })

  it('are followed through maps that merge themselves', () => {
    const tree = treeOf('- &a {k: 1, l: 1}\n- &b {<<: *a, l: 2}\n- &c {<<: *b, m: 3}\n- {<<: *c}\n')
    expect(toValue(tree, nodeAt(tree, 3))).toEqual({ k: 1, l: 2, m: 3 })
    expect(tree.value(nodeAt(tree, 3, 'k'))).toBe(1)
  })

  it('are ordinary keys in quotes, in JSON, and where no map is named', () => {
    const tree = treeOf('- {"<<": {a: 1}}\n- {<<: text}\n')
    expect(toValue(tree, nodeAt(tree))).toEqual([{ '<<': { a: 1 } }, { '<<': 'text' }])
    const json = treeOf('{"<<": {"a": 1}}', 'json')
    expect(json.children(nodeAt(json)).map(({ key }) => key)).toEqual(['<<'])
  })

  it('cannot merge a map into itself', () => {
    const tree = treeOf('a: &a\n  <<: *a\n  b:\n    <<: [*a, {c: 1}]\n')
    expect(tree.children(nodeAt(tree, 'a')).map(({ key }) => key)).toEqual(['<<', 'b'])
    expect(tree.children(nodeAt(tree, 'a', 'b')).map(({ key }) => key)).toEqual(['c'])
  })
})

describe('bombs', () => {
  it('of aliases cost no more than their text', () => {
    const lines = ['l0: &l0 [x, x]']
    for (let level = 1; level < 60; level++) {
      const item = `*l${level - 1}`
      lines.push(`l${level}: &l${level} [${Array(9).fill(item).join(', ')}]`)
    }
    const tree = treeOf(lines.join('\n'))
    const [first] = tree.children(nodeAt(tree, 'l59'))
    expect(tree.children(nodeAt(tree, 'l59'))).toHaveLength(9)
    expect(tree.target(first?.node ?? -1)).toBe(nodeAt(tree, 'l58'))
    expect(Array.isArray(toValue(tree, nodeAt(tree, 'l59')))).toBe(true)
  })

  it('of merge keys are refused', () => {
    const lines = ['l0: &l0 {x: 1}']
    for (let level = 1; level < 60; level++) {
      lines.push(`l${level}: &l${level} {<<: [*l${level - 1}, *l${level - 1}], k${level}: 1}`)
    }
    const { tree, problems } = parseText(lines.join('\n'))
    expect(tree).toBeUndefined()
    expect(problems.map(({ data }) => data.reason)).toEqual([
      'the merge keys (<<) of this file bring in millions of fields; write the fields out, or merge less',
    ])
    const [problem] = problems
    expect(problem && sliceOf(lines.join('\n'), problem.span)).toBe('<<')
  })

  it('of a few defaults for many records are no bombs', () => {
    const records = Array.from({ length: 2_000 }, (_, index) => `- {<<: *d, id: p${index}}`)
    const tree = treeOf(`- &d {a: 1, b: 2, c: 3}\n${records.join('\n')}`)
    expect(startOf(tree.source, tree.span(nodeAt(tree, 2_000, 'c')))).toBe('1:22')
  })
})
