import { describe, expect, it } from 'vitest'
import { nodeAt, parseText, sliceOf, sourceOf, startOf, treeOf } from './parse-text.ts'

describe('tags of the core schema', () => {
  it.each([
    ['!!str 12', '12', true],
    ['!!str', '', true],
    ['! 12', '12', true],
    ['!!int "12"', 12, false],
    ['!!float 3', 3, false],
    ['!!bool "true"', true, false],
    ['!!null ""', null, false],
    ['!!int abc', 'abc', false],
    ['!<tag:yaml.org,2002:str> ~', '~', true],
  ])('%s', (yaml, value, isString) => {
    const tree = treeOf(`k: ${yaml}\n`)
    expect(tree.value(nodeAt(tree, 'k'))).toBe(value)
    expect(tree.isQuoted(nodeAt(tree, 'k'))).toBe(isString)
  })

  it('make lists and maps, empty ones too', () => {
    const tree = treeOf('a: !!map {b: 1}\nc: !!seq\n- d\ne: !!map\nf: !!seq\n')
    const kinds = ['a', 'c', 'e', 'f'].map((key) => tree.kind(nodeAt(tree, key)))
    expect(kinds).toEqual(['map', 'list', 'map', 'list'])
    expect(tree.children(nodeAt(tree, 'e'))).toEqual([])
  })

  it('go by the handles of %TAG lines', () => {
    const tree = treeOf('%TAG !y! tag:yaml.org,2002:\n---\na: !y!str 1\n')
    expect(tree.value(nodeAt(tree, 'a'))).toBe('1')
  })

  it('forget the handles of the document before', () => {
    const { problems } = parseText('%TAG ! tag:yaml.org,2002:\n---\na: !str 1\n---\nb: !str 1\n')
    expect(problems.map(({ data, span }) => [data.tag, span.start])).toEqual([['!str', 47]])
  })
})

describe('other tags', () => {
  it('are reported at their place and not followed', () => {
    const text = 'positions: !include team.yaml\nb: !!timestamp 2026-01-01\nc: !Ref {d: 1}\n!k e: f\n'
    const { tree, problems } = parseText(text)
    if (!tree) throw new Error('no tree')
    expect(
      problems.map(({ ruleId, messageId, data, span }) => [ruleId, messageId, data.tag, startOf(sourceOf(text), span)]),
    ).toEqual([
      ['unsupported-tag', 'unsupportedTag', '!include', '1:12'],
      ['unsupported-tag', 'unsupportedTag', '!!timestamp', '2:4'],
      ['unsupported-tag', 'unsupportedTag', '!Ref', '3:4'],
      ['unsupported-tag', 'unsupportedTag', '!k', '4:1'],
    ])
    expect(problems.map(({ span }) => sliceOf(text, span))).toEqual(['!include', '!!timestamp', '!Ref', '!k'])
    expect(tree.text(nodeAt(tree, 'positions'))).toBe('team.yaml')
    expect(tree.value(nodeAt(tree, 'c', 'd'))).toBe(1)
    expect(tree.text(nodeAt(tree, 'e'))).toBe('f')
  })
})
