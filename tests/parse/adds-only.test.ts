import { describe, expect, it } from 'vitest'
import { addsOnly } from '../../src/parse/adds-only.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { sourceFrom } from '../support/chart-text.ts'

/** Whether the second text says the first, with `role: cro` added to the map that has `id: a` by itself. */
async function addsRole(before: string, after: string): Promise<boolean> {
  const [old, now] = await Promise.all([before, after].map((text) => parseSource(sourceFrom(text))))
  if (!old?.tree || !now?.tree) throw new Error('A text does not parse.')
  const { tree } = old
  const maps = Array.from({ length: tree.size }, (_, node) => node).filter(
    (node) =>
      tree.kind(node) === 'map' &&
      tree.target(node) === node &&
      tree.children(node).some((child) => tree.parent(child.node) === node && tree.text(child.node) === 'a'),
  )
  return addsOnly(tree, now.tree, new Map(maps.map((map) => [map, { key: 'role', value: 'cro' }])))
}

describe('adding an entry', () => {
  it.each([
    ['[{id: a}, {id: b}]', '[{id: a, role: cro}, {id: b}]'],
    ['- id: a\n- {id: b}', '- id: a\n  role: cro\n- {id: b}'],
    ['x: &m {id: a}\ny: *m', 'x: &m {id: a, role: cro}\ny: *m'],
  ])('%j may become %j', async (before, after) => {
    expect(await addsRole(before, after)).toBe(true)
  })

  it.each([
    ['nothing was added', '{id: a}', '{id: a}'],
    ['another value was added', '{id: a}', '{id: a, role: cso}'],
    ['another map got it', '[{id: a}, {id: b}]', '[{id: a}, {id: b, role: cro}]'],
    ['a value changed', '{id: a, level: 1}', '{id: a, level: 2, role: cro}'],
    ['a number became a text', '{id: a, level: 1}', '{id: a, level: "1", role: cro}'],
    ['an entry is gone', '{id: a, level: 1, x: 2}', '{id: a, role: cro, level: 1}'],
    ['an item is gone', '[{id: a}, 1, 2]', '[{id: a, role: cro}, 1]'],
    ['a map became a list', '{id: a, x: {y: 1}}', '{id: a, role: cro, x: [1]}'],
    ['a document came in', '{id: a}', '{id: a, role: cro}\n---\n1'],
    ['a merged map hands it on', 'x: &m {id: a}\ny: {<<: *m, z: 1}', 'x: &m {id: a, role: cro}\ny: {<<: *m, z: 1}'],
  ])('is refused where %s', async (_, before, after) => {
    expect(await addsRole(before, after)).toBe(false)
  })
})
