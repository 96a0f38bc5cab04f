import { describe, expect, it } from 'vitest'
import { readBaseline } from '../../src/lint/read-baseline.ts'
import { sourceFrom } from '../support/chart-text.ts'

async function mistake(text: string): Promise<string> {
  const result = await readBaseline(sourceFrom(text, { path: 'orglint.baseline.json', format: 'json' }), (name) => name)
  if (!('message' in result)) return 'none'
  const { source, start, end } = result.place
  expect(end).toBeLessThanOrEqual(source.text.length)
  return `[${source.text.slice(start, end)}] ${result.message.split(/[.:] /)[0]}`
}

const entry = '{"file": "a.yaml", "rule": "self-report", "about": "position:a"}'

describe('a baseline that is none', () => {
  it.each([
    ['', '[] This is no baseline of orglint'],
    ['{', '[{] This baseline cannot be read'],
    ['[]', '[[]] This is no baseline of orglint'],
    ['"x"\n', '["x"] This is no baseline of orglint'],
    ['{"findings": 7}\n', '[{"findings": 7}] This is no baseline of orglint'],
    ['{"findings": []}\n', '[{"findings": []}] This baseline is not of version 1, the one that this orglint knows'],
    ['{"version": 2, "findings": []}', '[2] This baseline is not of version 1, the one that this orglint knows'],
    ['{"version": 1, "findings": [7]}', '[7] This is no entry of a baseline'],
    ['{"version": 1, "findings": [{"file": "a"}]}', '[{"file": "a"}] This is no entry of a baseline'],
    [
      `{"version": 1, "findings": [${entry}, ${entry}]}`,
      `[${entry}] This finding stands in the baseline twice, as after a merge`,
    ],
    [`{"version": 1, "findings": [${entry}]}`, 'none'],
  ])('%j', async (text, expected) => {
    expect(await mistake(text)).toContain(expected)
  })
})
