import { describe, expect, it } from 'vitest'
import { locate } from '../../src/line-index.ts'
import { findDirectives } from '../../src/parse/find-directives.ts'
import { parseSource } from '../../src/parse/parse-source.ts'
import { toValue } from '../../src/parse/to-value.ts'
import { sourceOf } from './parse-text.ts'

const parse = (text: string) => parseSource(sourceOf(text, 'markdown'))

async function valuesOf(text: string): Promise<readonly unknown[]> {
  const { tree, problems } = await parse(text)
  if (!tree) throw new Error(JSON.stringify(problems))
  return tree.documents.map((top) => JSON.parse(JSON.stringify(toValue(tree, top))))
}

describe('the front matter of a Markdown page', () => {
  it('is read, and the text below it is not', async () => {
    expect(await valuesOf('---\nname: Ana\n---\n# About\n- a: [\n---\nb: 2\n')).toEqual([{ name: 'Ana' }])
  })

  it.each([
    ['dots close it', '---\nname: Ana\n...\ntext: no', [{ name: 'Ana' }]],
    ['CRLF', '---\r\nname: Ana\r\n---\r\ntext', [{ name: 'Ana' }]],
    ['blanks after the dashes', '---  \nname: Ana\n--- \ntext', [{ name: 'Ana' }]],
    ['nothing after it', '---\nname: Ana\n---', [{ name: 'Ana' }]],
    ['nothing in it', '---\n---\ntext', []],
  ])('is found: %s', async (_, text, values) => {
    expect(await valuesOf(text)).toEqual(values)
  })

  it.each([
    ['a page without one', '# Title\n\nname: Ana\n'],
    ['one that is never closed', '---\nname: Ana\n# Title\n'],
    ['a ruler further down', 'Title\n---\nname: Ana\n---\n'],
    ['an empty page', ''],
  ])('is absent from %s', async (_, text) => {
    expect(await valuesOf(text)).toEqual([])
  })

  it('has its places in the page', async () => {
    const text = '---\ntitle: CRO\nreportsTo: ceo\n---\nreportsTo: cfo\n'
    const { tree } = await parse(text)
    const top = tree?.documents[0] ?? 0
    const { start, end } = tree?.span(tree.get(top, 'reportsTo') ?? 0) ?? { start: 0, end: 0 }
    expect([text.slice(start, end), start]).toEqual(['ceo', text.indexOf('ceo')])
    expect(tree?.source.text).toBe(text)
  })

  it('is faulty at its own place', async () => {
    const text = '---\nname: Ana\ntitle: [CRO\n---\ntext ]\n'
    const { tree, problems } = await parse(text)
    expect(tree).toBeUndefined()
    const [problem] = problems
    expect(problem?.ruleId).toBe('syntax')
    expect(locate(sourceOf(text), problem?.span.start ?? 0).line).toBeLessThanOrEqual(4)
  })

  it('holds comments that silence; the text below does not', async () => {
    const text = '---\nname: Ana # orglint-disable-line self-report\n---\n# orglint-disable self-report\n'
    const { tree } = await parse(text)
    const directives = tree ? findDirectives(tree.source, tree).directives : []
    expect(directives.map(({ kind, line }) => [kind, line])).toEqual([['line', 2]])
  })

  it('is found in linear time', async () => {
    expect(await valuesOf(`---\n${'--\n'.repeat(200_000)}`)).toEqual([])
  })
})
