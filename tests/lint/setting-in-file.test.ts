import { expect, it } from 'vitest'
import { run } from '../support/run-main.ts'

const chart =
  'positions:\n  - {id: ceo, title: Chief Executive Officer, favourite: x}\n  - {id: cfo, title: CFO, reportsTo: ceo}\n'
const files = {
  'orglint.config.yaml': `overrides:
  - files: [drafts/**]
    rules: {unknown-field: off}
  - files: [strict/**]
    rules: {unknown-field: error}
  - where: {id: ceo}
    rules: {multiple-roots: off}
`,
  'drafts/a.yaml': chart,
  'strict/b.yaml': chart,
  'other/c.yaml': chart,
}

it('rules about the form of files are set by the folder', async () => {
  const { printed } = await run(['.', '--format', 'compact'], { files })
  const found = printed.split('\n').filter((line) => line.includes('unknown-field'))
  expect(found.map((line) => line.replace(/: favourite.*/, ''))).toEqual([
    'other/c.yaml:2:47: warning',
    'strict/b.yaml:2:47: error',
  ])
})
