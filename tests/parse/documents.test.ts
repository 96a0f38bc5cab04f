import { describe, expect, it } from 'vitest'
import { toValue } from '../../src/parse/to-value.ts'
import type { Format } from '../../src/source.ts'
import { treeOf } from './parse-text.ts'

function documents(text: string, format: Format = 'yaml'): unknown[] {
  const tree = treeOf(text, format)
  return tree.documents.map((node) => toValue(tree, node))
}

describe('documents', () => {
  it('are read in order', () => {
    expect(documents('%YAML 1.2\n---\na: 1\n...\n--- b\n--- # c\n- d\n')).toEqual([{ a: 1 }, 'b', ['d']])
  })

  it('are one in JSON', () => {
    expect(documents(' [1] \n', 'json')).toEqual([[1]])
    expect(documents('"x"', 'json')).toEqual(['x'])
  })

  it('without a value are left out, an explicit null is not', () => {
    expect(documents('---\n---\na: 1\n---\n# nothing\n--- ~\n---\n')).toEqual([{ a: 1 }, null])
  })

  it.each<[Format, string]>([
    ['yaml', ''],
    ['yaml', '\n  \n# only a comment\n'],
    ['yaml', '---\n...\n'],
    ['json', ''],
    ['json', ' \r\n\t'],
    ['jsonc', '// only a comment\n'],
  ])('are none in an empty text: %s %j', (format, text) => {
    const tree = treeOf(text, format)
    expect(tree.documents).toEqual([])
    expect(tree.size).toBe(0)
  })
})
