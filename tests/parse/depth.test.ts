import { describe, expect, it } from 'vitest'
import type { Tree } from '../../src/parse/tree.ts'
import type { Format } from '../../src/source.ts'
import { nodeAt, syntaxProblemOf, treeOf } from './parse-text.ts'

const tooDeep = 'lists and maps are nested more than 1,200 deep here, which is more than orglint follows'

function blockReports(levels: number): string {
  const lines = ['positions:']
  for (let level = 0; level < levels; level++) {
    const indentation = ' '.repeat(4 * level + 2)
    lines.push(`${indentation}- id: p${level}`, `${indentation}  reports:`)
  }
  return [...lines, `${' '.repeat(4 * levels + 2)}- id: last`].join('\n')
}

function flowReports(levels: number): string {
  return `{"positions": [${'{"id": "x", "reports": ['.repeat(levels)}{"id": "last"}${']}'.repeat(levels)}]}`
}

function deepestId(tree: Tree): string | undefined {
  let node = nodeAt(tree, 'positions', 0)
  for (let next = tree.get(node, 'reports'); next !== undefined; next = tree.get(node, 'reports')) {
    node = tree.children(next)[0]?.node ?? -1
  }
  return tree.text(tree.get(node, 'id') ?? -1)
}

describe('nesting', () => {
  it.each<[string, Format, string]>([
    ['block YAML', 'yaml', blockReports(500)],
    ['flow YAML', 'yaml', flowReports(500)],
    ['JSON', 'json', flowReports(500)],
  ])('of 500 levels of reports is read in %s', (_, format, text) => {
    expect(deepestId(treeOf(text, format))).toBe('last')
  })

  it.each<[string, Format, string]>([
    ['lists in JSON', 'json', '['.repeat(100_000)],
    ['maps in JSON', 'json', '{"a":'.repeat(100_000)],
    ['reports in JSON', 'json', flowReports(50_000)],
    ['lists in flow YAML', 'yaml', '['.repeat(100_000)],
    ['maps in flow YAML', 'yaml', '{a: '.repeat(100_000)],
    ['reports in flow YAML', 'yaml', flowReports(50_000)],
    ['lists in block YAML', 'yaml', `${'- '.repeat(100_000)}x`],
    ['keys in block YAML', 'yaml', '? '.repeat(100_000)],
    ['reports in block YAML', 'yaml', blockReports(1_300)],
  ])('beyond what can be followed is one problem: %s', (_, format, text) => {
    const [, marked, reason] = syntaxProblemOf(text, format)
    expect(reason).toBe(tooDeep)
    expect(marked).toHaveLength(1)
  })

  it('is reported where the limit is passed', () => {
    expect(treeOf('['.repeat(1_200) + ']'.repeat(1_200), 'json').size).toBe(1_200)
    expect(syntaxProblemOf('['.repeat(1_201) + ']'.repeat(1_201), 'json')).toEqual(['1:1201', '[', tooDeep])
  })
})
