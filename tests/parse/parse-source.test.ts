import { describe, expect, it } from 'vitest'
import { parseSource } from '../../src/parse/parse-source.ts'
import { nodeAt, sourceOf } from './parse-text.ts'

describe('parseSource', () => {
  it.each([
    ['yaml', 'a: 1 # one'],
    ['json', '{"a": 1}'],
    ['jsonc', '{"a": 1, /* one */}'],
  ] as const)('reads %s by the format of the source', async (format, text) => {
    const source = sourceOf(text, format)
    const { tree, problems } = await parseSource(source)
    expect(problems).toEqual([])
    expect(tree?.source).toBe(source)
    expect(tree?.value(nodeAt(tree, 'a'))).toBe(1)
  })

  it('gives no tree for a text that cannot be read', async () => {
    const { tree, problems } = await parseSource(sourceOf('{"a": 1,}', 'json'))
    expect(tree).toBeUndefined()
    expect(problems.map(({ ruleId, messageId }) => [ruleId, messageId])).toEqual([['syntax', 'syntax']])
  })
})
