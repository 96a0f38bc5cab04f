import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
// @ts-expect-error: a script of the benchmark, without types
import { charts } from '../bench/charts.mjs'
import type { Source } from '../src/source.ts'
import { lintSources } from './support/lint-text.ts'

/** The charts that orglint and its peers are timed on; how long they take is no matter of tests. */

const folder = mkdtempSync(join(tmpdir(), 'orglint-bench-'))
const size = 300
const texts = new Map<string, string>()

beforeAll(() => {
  const made: readonly { readonly file: string }[] = charts(folder, size, {
    layouts: ['flat', 'nested'],
    withHeadings: false,
  })
  for (const { file } of made) texts.set(file, readFileSync(join(folder, file), 'utf8'))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe('a generated chart', () => {
  it('comes in two layouts and two formats', () => {
    expect([...texts.keys()]).toEqual(['flat-300.yaml', 'flat-300.json', 'nested-300.yaml', 'nested-300.json'])
  })

  it('has the positions that were asked for, and nothing that an ordinary chart would not have', async () => {
    const findings = await Promise.all([...texts].map(([path, text]) => foundIn(path, text)))
    const [first = []] = findings
    expect(new Set(first)).toEqual(new Set(['chief-without-sales-operations', 'missing-successor', 'single-report']))
    for (const other of findings) expect(other).toEqual(first)
  })

  it('is the same each time', () => {
    const again = mkdtempSync(join(tmpdir(), 'orglint-bench-'))
    charts(again, size, { layouts: ['flat'], withHeadings: false })
    expect(readFileSync(join(again, 'flat-300.yaml'), 'utf8')).toBe(texts.get('flat-300.yaml'))
    rmSync(again, { recursive: true })
  })
})

/** The rules that found something, once for each finding. */
async function foundIn(path: string, text: string): Promise<readonly string[]> {
  const format = path.endsWith('.json') ? 'json' : 'yaml'
  const source: Source = { path, text, format, origin: 'named', encoding: { name: 'utf-8', byteOrderMark: false } }
  const report = await lintSources([source])
  expect(report.positions).toBe(size)
  return report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId)).sort()
}
