import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const page = readFileSync('docs/fixing.md', 'utf8')
const chart = /^```yaml chart\n(.*?)^```$/ms.exec(page)?.[1] ?? ''
const files = { 'chart.yaml': chart }

it('docs/fixing.md tells fixes from suggestions', async () => {
  const safe = await run(['--fix', 'chart.yaml'], { files })
  expect(safe.printed).toContain('Fixed 4 findings in 1 file.\n1 finding can be fixed with --fix-suggestions.\n')
  const suggested = await run(['--fix-suggestions', 'chart.yaml'], { files })
  expect(suggested.io.fileText('chart.yaml')).toContain('title: Buyer, reportsTo: cfo}')
  expect(suggested.io.fileText('chart.yaml')).toContain('title: Controller, reportsTo: finance-chief}')
  const trial = await run(['--fix-suggestions', '--fix-dry-run', 'chart.yaml'], { files })
  expect(trial.io.fileText('chart.yaml')).toBe(chart)
  const shown = await run(['--fix-suggestions', '--diff', 'chart.yaml'], { files })
  expect(shown.complained).toBe('--fix-suggestions would fix 5 findings in 1 file.\n')
})
