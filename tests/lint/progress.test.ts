import { expect, it } from 'vitest'
import type { Progress } from '../../src/lint/lint-request.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'
import { everyManager, everyPosition } from './example-rules.ts'

it('tells what it is at: each chart, and that rules go on', async () => {
  const told: string[] = []
  const onProgress = (progress?: Progress) => {
    told.push(progress ? `${progress.doing} ${progress.name} (${progress.chart} of ${progress.charts})` : '…')
  }
  const sources = ['a.yaml', 'b.yaml'].map((path) => sourceFrom('positions: [{id: a}]', { path }))
  await lintSources(sources, { rules: [everyManager, everyPosition], onProgress })
  expect(told).toEqual([
    'reading a.yaml (1 of 2)',
    'judging a.yaml (1 of 2)',
    '…',
    '…',
    'reading b.yaml (2 of 2)',
    'judging b.yaml (2 of 2)',
    '…',
    '…',
  ])
})
