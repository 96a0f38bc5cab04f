import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import { insertEntry } from '../../src/parse/insert-entry.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import type { NodeId, Tree } from '../../src/parse/tree.ts'
import type { Format } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** The text with `role: cro` written into the first map that has a title, beside that title. */
async function withRole(text: string, format: Format = 'yaml'): Promise<string | undefined> {
  const { tree } = await parseSource(sourceFrom(text, { format }))
  if (!tree) throw new Error('The text does not parse.')
  const map = firstMap(tree, tree.documents[0] ?? 0)
  const edits = insertEntry(tree, map, { key: 'role', value: 'cro' }, tree.get(map, 'title'))
  return edits && applyEdits(text, edits)
}

function firstMap(tree: Tree, node: NodeId): NodeId {
  if (tree.kind(node) === 'map' && tree.get(node, 'title') !== undefined) return node
  const [inner] = tree.children(node).filter((child) => tree.kind(child.node) !== 'scalar')
  if (!inner) throw new Error('No map has a title.')
  return firstMap(tree, inner.node)
}

describe('in a YAML block map', () => {
  it.each([
    ['title: X\nid: a\n', 'title: X\nrole: cro\nid: a\n'],
    ['- title: X # the top\n  id: a\n', '- title: X # the top\n  role: cro\n  id: a\n'],
    ['-   title: "X"', '-   title: "X"\n    role: cro'],
    ['- - title: X\n', '- - title: X\n    role: cro\n'],
    ['"title": "X"\r\n"id": "a"\r\n', '"title": "X"\r\n"role": "cro"\r\n"id": "a"\r\n'],
    ["'title': X", "'title': X\n'role': 'cro'"],
  ])('%j gets a line of its own', async (text, expected) => {
    expect(await withRole(text)).toBe(expected)
  })

  it.each([
    ['title: >\n  X\n  Y\nid: a # first\nend: z', 'title: >\n  X\n  Y\nid: a # first\nrole: cro\nend: z'],
    ['title: X\n  Y\nid: a', 'title: X\n  Y\nid: a\nrole: cro'],
    ['note:\ntitle: |\n  X\nid: a', 'note:\ntitle: |\n  X\nid: a\nrole: cro'],
  ])('%j gets it behind another entry, where the title takes several lines', async (text, expected) => {
    expect(await withRole(text)).toBe(expected)
  })

  it('without an entry on one line is left alone', async () => {
    expect(await withRole('title: >\n  X\n  Y\n')).toBeUndefined()
  })
})

describe('in a YAML flow map', () => {
  it.each([
    ['{title: X, id: a}', '{title: X, role: cro, id: a}'],
    ['{id: a, title: "X"}', '{id: a, title: "X", role: cro}'],
    ['{id: a,\n title: X, end: z}', '{id: a,\n title: X, role: cro, end: z}'],
    ['{\n  title: X, # top\n  id: a\n}', '{\n  title: X, # top\n  role: cro,\n  id: a\n}'],
    ['{\n  id: a,\n  title: X # top\n}', '{\n  id: a,\n  title: X, # top\n  role: cro\n}'],
    ['{"title":"X","id":"a"}', '{"title":"X","role":"cro","id":"a"}'],
  ])('%j keeps its layout', async (text, expected) => {
    expect(await withRole(text)).toBe(expected)
  })
})

describe('in a JSON object', () => {
  it.each([
    ['{"title": "X", "id": 1}', '{"title": "X", "role": "cro", "id": 1}'],
    ['{"id":1,"title":"X"}', '{"id":1,"title":"X","role":"cro"}'],
    ['{\n\t"title": "X",\n\t"id": 1\n}', '{\n\t"title": "X",\n\t"role": "cro",\n\t"id": 1\n}'],
    ['{\r\n  "id": 1,\r\n  "title": "X"\r\n}', '{\r\n  "id": 1,\r\n  "title": "X",\r\n  "role": "cro"\r\n}'],
  ])('%j keeps its layout', async (text, expected) => {
    expect(await withRole(text, 'json')).toBe(expected)
  })

  it('comments stay where they are', async () => {
    expect(await withRole('{\n  "title": "X" // top\n}', 'jsonc')).toBe('{\n  "title": "X", // top\n  "role": "cro"\n}')
    expect(await withRole('{\n  "title": "X", /* top */\n}', 'jsonc')).toBe(
      '{\n  "title": "X", /* top */\n  "role": "cro",\n}',
    )
  })
})

describe('the line break', () => {
  it.each([
    ['id: a\rtitle: X\rend: z\r', 'id: a\rtitle: X\rrole: cro\rend: z\r'],
    ['id: a\r\ntitle: X', 'id: a\r\ntitle: X\r\nrole: cro'],
    ['id: a\ntitle: X', 'id: a\ntitle: X\nrole: cro'],
  ])('of %j is used', async (text, expected) => {
    expect(await withRole(text)).toBe(expected)
  })
})

it('a hundred thousand maps on one line get theirs', async () => {
  const text = `[${Array.from({ length: 100_000 }, () => '{"title":"X"}').join()}]`
  const { tree } = await parseSource(sourceFrom(text, { format: 'json' }))
  if (!tree) throw new Error('The text does not parse.')
  const maps = tree.children(tree.documents[0] ?? 0)
  const edits = maps.flatMap(({ node }) => insertEntry(tree, node, { key: 'role', value: 'cro' }, undefined) ?? [])
  expect(applyEdits(text, edits)).toBe(text.replaceAll('"X"', '"X","role":"cro"'))
})
