import { expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { renameKey, replaceValue } from '../../src/parse/replace-value.ts'
import type { NodeId, ScalarValue, Tree } from '../../src/parse/tree.ts'
import type { Format } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'

async function treeOf(text: string, format: Format): Promise<{ readonly tree: Tree; readonly node: NodeId }> {
  const { tree } = await parseSource(sourceFrom(text, { format }))
  const node = tree?.get(tree.documents[0] ?? 0, 'x')
  if (!tree || node === undefined) throw new Error('The text has no x.')
  return { tree, node }
}

/** The text with another value under the key `x`; it must read back as that value. */
async function withValue(text: string, value: ScalarValue, format: Format = 'yaml'): Promise<string | undefined> {
  const { tree, node } = await treeOf(text, format)
  const edits = replaceValue(tree, node, value)
  if (!edits) return undefined
  const edited = applyEdits(text, edits)
  const after = await treeOf(edited, format)
  expect(after.tree.value(after.node)).toBe(value)
  return edited
}

it.each([
  ['x: old # why\n', 'new', 'x: new # why\n'],
  ['x: "old"\n', 'new', 'x: "new"\n'],
  ["x: 'old'\n", "it's", "x: 'it''s'\n"],
  ['x: old\n  text\ny: 1\n', 'new', 'x: new\ny: 1\n'],
  ['x:\ny: 1\n', 'new', 'x: new\ny: 1\n'],
  ['x: ~\n', 'new', 'x: new\n'],
  ['{x: old, y: 1}', 'a b', '{x: a b, y: 1}'],
  ['{"x":"old"}', 'new', '{"x":"new"}'],
  ['x: "5"\n', 5, 'x: 5\n'],
  ['x: 2026/1/5\n', '2026-01-05', 'x: 2026-01-05\n'],
] as const)('%j with %j becomes %j', async (text, value, expected) => {
  expect(await withValue(text, value)).toBe(expected)
})

it.each([
  '12',
  '1.5',
  'true',
  'no',
  'Y',
  'null',
  '~',
  '',
  ' a',
  'a ',
  'a: b',
  'a #b',
  '- a',
  '[a',
  '{a',
  '&a',
  '*a',
  '!a',
  '%a',
  '@a',
  '`a',
  '"a',
  "'a",
  '|',
  '?',
  'a,b',
  'a\nb',
  'a\u0085b',
  '\u2028',
  '0x1F',
  '1_000',
  '---',
  'a:',
])('a text such as %j gets quotes in YAML', async (text) => {
  expect(await withValue('x: old\n', text)).toMatch(/^x: ".*"\n$/)
})

it('leaves blocks of text, collections, and what has an anchor or a tag alone', async () => {
  for (const text of ['x: |\n  old\n', 'x: >-\n  old\n', 'x: [a]\n', 'x: &a old\ny: *a\n', 'x: !!str old\n']) {
    expect(await withValue(text, 'new')).toBeUndefined()
  }
})

it('writes JSON as JSON', async () => {
  expect(await withValue('{"x": 1}', 'no', 'json')).toBe('{"x": "no"}')
  expect(await withValue('{"x": "1"}', true, 'json')).toBe('{"x": true}')
})

it.each([
  ['x: 1\n', 'y: 1\n'],
  ['"x": 1\n', '"y": 1\n'],
  ["{ 'x' : 1}", "{ 'y' : 1}"],
])('%j with another key becomes %j', async (text, expected) => {
  const { tree, node } = await treeOf(text, 'yaml')
  expect(applyEdits(text, renameKey(tree, node, 'y') ?? [])).toBe(expected)
})
