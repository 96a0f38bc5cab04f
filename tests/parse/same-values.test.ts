import { CORE_SCHEMA, load, mergeTag } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { toValue } from '../../src/parse/to-value.ts'
import type { Format } from '../../src/source.ts'
import { treeOf } from './parse-text.ts'

type Value = string | number | boolean | null | Value[] | { [key: string]: Value }

const words = [
  'cro',
  'VP of Sales',
  '',
  'null',
  '007',
  'true',
  'a: b',
  '- c',
  '#d',
  'é😀',
  "O'Brien",
  'say "hi"',
  'back\\slash',
  'line\nbreak',
  ' blanks ',
  '~',
  '1e3',
  '@at',
  '{',
  ']',
  '*x',
  '&y',
  '!z',
  '%',
  'x'.repeat(90),
]

/** Numbers below a bound; the same row for the same seed. */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function randomValue(next: (below: number) => number, depth: number): Value {
  const kind = next(depth > 0 ? 7 : 5)
  if (kind === 0) return next(2) === 0
  if (kind === 1) return next(100_000) / 4 - 500
  if (kind === 2) return null
  if (kind < 5) return words[next(words.length)] ?? ''
  const size = next(5)
  if (kind === 5) return Array.from({ length: size }, () => randomValue(next, depth - 1))
  const keys = Array.from({ length: size }, () => words[next(words.length)] ?? '')
  return Object.fromEntries(keys.map((key) => [key, randomValue(next, depth - 1)]))
}

/** Writes a value as YAML in a style that changes from node to node. */
function asYaml(value: Value, next: (below: number) => number, indentation: string): string {
  if (Array.isArray(value) && value.length > 0 && next(3) > 0) {
    return value.map((item) => `\n${indentation}- ${inside(item, next, `${indentation}  `)}`).join('')
  }
  if (
    value !== null &&
    typeof value === 'object' &&
    !Array.isArray(value) &&
    Object.keys(value).length > 0 &&
    next(3) > 0
  ) {
    const entries = Object.entries(value).map(([key, item]) => {
      const comment = next(4) === 0 ? `\n# ${indentation}comment` : ''
      return `${comment}\n${indentation}${asKey(key)}: ${inside(item, next, `${indentation}  `)}`
    })
    return entries.join('')
  }
  if (typeof value === 'string' && next(3) === 0 && /^[^\n]*\S[^\n]*$/.test(value) && !/^\s/.test(value)) {
    return `|-\n${indentation}${value}`
  }
  if (typeof value === 'string' && next(2) === 0 && !value.includes('\n')) return `'${value.replaceAll("'", "''")}'`
  return JSON.stringify(value)
}

function inside(value: Value, next: (below: number) => number, indentation: string): string {
  return asYaml(value, next, indentation)
}

function asKey(key: string): string {
  return /^[a-z]+$/i.test(key) && key !== 'null' && key !== 'true' ? key : JSON.stringify(key)
}

function parsed(text: string, format: Format): unknown {
  const tree = treeOf(text, format)
  return toValue(tree, tree.documents[0] ?? -1, { maxDepth: 1_000 })
}

describe('the same data', () => {
  it.each(Array.from({ length: 200 }, (_, seed) => seed))('has the same values in JSON and YAML: %i', (seed) => {
    const next = numbers(seed)
    const value: Value = { top: randomValue(next, 5), rest: randomValue(next, 5) }
    const json = JSON.stringify(value, null, next(3))
    const yaml = asYaml(value, numbers(seed + 1), '').trimStart()
    expect(parsed(json, 'json')).toEqual(JSON.parse(json))
    expect(parsed(json, 'jsonc')).toEqual(value)
    expect(parsed(yaml, 'yaml'), yaml).toEqual(value)
    expect(load(yaml, { schema: CORE_SCHEMA.withTags(mergeTag) })).toEqual(value)
    expect(parsed(yaml.replaceAll('\n', '\r\n'), 'yaml')).toEqual(value)
  })

  it('has the same values with anchors and merge keys as without', () => {
    const yaml = 'd: &d {level: 3, tags: [a]}\nlist:\n  - &a {<<: *d, id: a}\n  - {<<: [*a], id: b, level: 4}\n  - *a\n'
    const value = {
      d: { level: 3, tags: ['a'] },
      list: [
        { id: 'a', level: 3, tags: ['a'] },
        { id: 'b', level: 4, tags: ['a'] },
        { id: 'a', level: 3, tags: ['a'] },
      ],
    }
    expect(parsed(yaml, 'yaml')).toEqual(value)
    expect(load(yaml, { schema: CORE_SCHEMA.withTags(mergeTag) })).toEqual(value)
  })

  it('has children whose places lie in order inside the place of their parent', () => {
    for (let seed = 0; seed < 50; seed++) {
      const next = numbers(seed)
      const tree = treeOf(asYaml({ top: randomValue(next, 5) }, numbers(seed + 1), '').trimStart())
      for (let node = 0; node < tree.size; node++) {
        let last = tree.span(node).start
        for (const child of tree.children(node)) {
          const place = tree.span(child.node)
          expect(tree.keySpan(child.node)?.start ?? place.start).toBeGreaterThanOrEqual(last)
          last = place.end
        }
        expect(tree.span(node).end).toBeGreaterThanOrEqual(last)
      }
    }
  })
})
