import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sourceFrom } from '../support/chart-text.ts'
import { run } from '../support/run-main.ts'
import { made } from './choices.ts'
import { hold } from './hold.ts'
import { jsonText, yamlText } from './random-text.ts'
import { soundReport } from './sound-report.ts'

describe('any text at all is judged soundly', () => {
  it.each([
    ['YAML', 'yaml', made(yamlText, 300)],
    ['JSON', 'json', made(jsonText, 300)],
    ['characters as YAML', 'yaml', fc.string({ unit: 'binary' })],
    ['characters as JSON', 'json', fc.string({ unit: 'binary' })],
    ['characters as Markdown', 'markdown', fc.string({ unit: 'binary' }).map((text) => `---\n${text}\n---\n`)],
    ['JSON as YAML', 'yaml', made(jsonText, 300)],
    ['YAML as JSON', 'json', made(yamlText, 300)],
  ] as const)('%s', async (_, format, texts) => {
    await hold(250, texts, async (text) => {
      await soundReport([sourceFrom(text, { format })])
      await soundReport([sourceFrom(`positions:\n  - ${text}`, { format })], { dialect: 'native' })
    })
  })
})

describe('any bytes at all give a whole report', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 200 }),
    fc
      .tuple(
        fc.constantFrom([0xef, 0xbb, 0xbf], [0xff, 0xfe], [0xfe, 0xff], [0, 0, 0xfe, 0xff]),
        fc.uint8Array({ maxLength: 99 }),
      )
      .map(([mark, rest]) => Uint8Array.of(...mark, ...rest)),
  )

  it.each(['chart.yaml', 'chart.json', 'chart.jsonc'])('of %s', async (path) => {
    await hold(100, bytes, async (content) => {
      const { code, printed, complained } = await run([path, '--format', 'json'], { files: { [path]: content } })
      expect(complained).toBe('')
      expect(Array.isArray(JSON.parse(printed))).toBe(true)
      expect([1, 2]).toContain(code)
    })
  })

  it('as configuration', async () => {
    const files = { 'chart.yaml': 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n' }
    const contents = fc.oneof(
      bytes,
      made(yamlText, 200).map((text) => new TextEncoder().encode(text)),
    )
    await hold(150, contents, async (content) => {
      const world = { files: { ...files, 'orglint.config.yaml': content } }
      const { code, complained } = await run(['chart.yaml', '--format', 'json'], world)
      expect(complained).not.toContain('orglint broke off')
      expect([0, 1, 2]).toContain(code)
    })
  })
})
