import { expect, it } from 'vitest'
import { readBaseline } from '../../src/lint/read-baseline.ts'
import { baselineText } from '../../src/lint/write-baseline.ts'
import { sourceFrom } from '../support/chart-text.ts'

it('a baseline without findings is one that can be read', async () => {
  const text = baselineText([])
  expect(text).toContain('"findings": []')
  const source = sourceFrom(text, { format: 'json' })
  expect(await readBaseline(source, (name) => name)).toEqual({ source, entries: [] })
})
