import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { removeEntry } from '../../src/parse/remove-entry.ts'
import type { NodeId, Tree } from '../../src/parse/tree.ts'
import type { Format } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** The text without the entry `gone`, or the first item with that value. */
async function without(text: string, format: Format = 'yaml'): Promise<string | undefined> {
  const { tree } = await parseSource(sourceFrom(text, { format }))
  if (!tree) throw new Error('The text does not parse.')
  const found = search(tree, tree.documents[0] ?? 0)
  if (found === undefined) throw new Error('Nothing is to go.')
  const edits = removeEntry(tree, found)
  return edits && applyEdits(text, edits)
}

function search(tree: Tree, node: NodeId): NodeId | undefined {
  if (tree.key(node) === 'gone' || (tree.kind(node) === 'scalar' && tree.text(node) === 'gone')) return node
  if (tree.kind(node) === 'scalar' || tree.target(node) !== node) return undefined
  for (const child of tree.children(node)) {
    const found = search(tree, child.node)
    if (found !== undefined) return found
  }
  return undefined
}

describe('from a YAML block', () => {
  it.each([
    ['a: 1\ngone: 2\nb: 3\n', 'a: 1\nb: 3\n'],
    ['a: 1\r\ngone: 2\r\nb: 3\r\n', 'a: 1\r\nb: 3\r\n'],
    ['a: 1\ngone: 2', 'a: 1'],
    ['a: 1\r\ngone: 2', 'a: 1'],
    ['a: 1\n# before\ngone: 2\n# after\nb: 3\n', 'a: 1\n# before\n# after\nb: 3\n'],
    ['a: 1\n\ngone: 2\n\nb: 3\n', 'a: 1\n\n\nb: 3\n'],
    ['- gone: 1\n  b: 2\n', '- b: 2\n'],
    ['-   a: 1\n    gone: 2\n', '-   a: 1\n'],
    ['a: 1\ngone:\n  - x\n  - y\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\ngone: >\n  x\n  y\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\ngone:\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\n"gone": "x"\n', 'a: 1\n'],
    ['list:\n  - a\n  - gone\n  - b\n', 'list:\n  - a\n  - b\n'],
    ['list:\n- gone\n- b\n', 'list:\n- b\n'],
    ['list:\n  - a\n  - "gone"\nb: 1\n', 'list:\n  - a\nb: 1\n'],
  ])('%j goes with its line', async (text, expected) => {
    expect(await without(text)).toBe(expected)
  })

  it.each([
    ['a: 1\n  # deep\ngone: 2 # why\nb: 3\n', 'a: 1\n  # deep\n# why\nb: 3\n'],
    ['- a: 1\n  gone: 2   # why\n', '- a: 1\n  # why\n'],
    ['list:\n  - gone # why\n  - b\n', 'list:\n  # why\n  - b\n'],
  ])('%j goes, and the comment behind it stays', async (text, expected) => {
    expect(await without(text)).toBe(expected)
  })

  it.each([
    ['a: 1\nlist:\n  - gone\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\nlist: [gone]\nb: 2\n', 'a: 1\nb: 2\n'],
    ['a: 1\nlist:\n  - gone # why\nb: 2\n', 'a: 1\n# why\nb: 2\n'],
    ['{a: 1, list: [gone]}', '{a: 1}'],
  ])('%j takes a list along that would be empty', async (text, expected) => {
    expect(await without(text)).toBe(expected)
  })

  it.each([
    'gone: 1\n',
    'list:\n  - gone: 1\n',
    '- gone: 1 # why\n  b: 2\n',
    'a: 1\ngone:\n  # inside\n  - x\n',
    'a: 1\ngone: &x [b]\nb: *x\n',
    'a: 1\nlist:\n  - &x gone\n  - b\nc: *x\n',
    'a:\n  - - gone\n    - b\n',
    'a: 1\n? gone\n: 2\n',
  ])('%j stays as it is', async (text) => {
    expect(await without(text)).toBeUndefined()
  })
})

describe('from between brackets', () => {
  it.each([
    ['[gone, b]', '[b]'],
    ['[a, gone]', '[a]'],
    ['[ a, gone, b ]', '[ a, b ]'],
    ['{gone: 1, b: 2}', '{b: 2}'],
    ['{a: 1, gone: [x, "y"]}', '{a: 1}'],
    ['[\n  a,\n  gone,\n]', '[\n  a,\n]'],
    ['[\n  gone,\n  b\n]', '[\n  b\n]'],
    ['a: {b: 1, gone: 2} # why\n', 'a: {b: 1} # why\n'],
    ['{"gone":1,"b":2}', '{"b":2}'],
  ])('%j goes with its comma', async (text, expected) => {
    expect(await without(text)).toBe(expected)
  })

  it.each([
    ['{\n  "a": 1,\n  "gone": {"x": [1, 2]}\n}\n', '{\n  "a": 1\n}\n'],
    ['{\n  "gone": 1,\n  "b": 2\n}\n', '{\n  "b": 2\n}\n'],
    ['["gone", "b"]', '["b"]'],
    ['{"a": 1, "list": ["gone"]}', '{"a": 1}'],
  ])('%j goes in JSON, too', async (text, expected) => {
    expect(await without(text, 'json')).toBe(expected)
  })

  it.each(['[&x gone, *x]', '[gone, # why\n b]', '[a, # why\n gone]', '{gone: 1}', '{a: 1, gone: [b, # why\n c]}'])(
    '%j stays as it is',
    async (text) => {
      expect(await without(text)).toBeUndefined()
    },
  )

  it('stays where JSON has a comment inside', async () => {
    expect(await without('{"a": 1, "gone": [1, /* why */ 2]}', 'jsonc')).toBeUndefined()
    expect(await without('{"a": 1, "gone": 1, // why\n"b": 2}', 'jsonc')).toBeUndefined()
  })
})
