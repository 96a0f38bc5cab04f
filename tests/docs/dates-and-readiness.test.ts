import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readinessReader } from '../../src/chart/readiness.ts'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { memoryIo } from '../support/memory-io.ts'

const page = readFileSync('docs/dates-and-readiness.md', 'utf8')
const read = readinessReader()

describe('docs/dates-and-readiness.md', () => {
  it('names spellings that are understood, each beside its level', () => {
    const rows = [...page.matchAll(/^\| `(ready-[\w-]+)` \|[^|]+\| (.+) \|$/gm)]
    const spellings = rows.flatMap(([, level, cell = '']) =>
      [...cell.matchAll(/`([^`]+)`/g)].map(([, spelling = '']) => [spelling, level]),
    )
    expect(spellings.length).toBeGreaterThan(10)
    expect(spellings.filter(([spelling = '', level]) => read(spelling) !== level)).toEqual([])
  })

  it('shows a configuration that is right', async () => {
    const [, text = ''] = /```yaml configuration\n(.+?)```/s.exec(page) ?? []
    const io = memoryIo({ files: { 'orglint.config.yaml': text } })
    const { problems, configuration } = await loadConfiguration('/desk/orglint.config.yaml', rules, io)
    expect(problems).toEqual([])
    const own = readinessReader(configuration.readiness)
    expect(['green', '2', 'not ready'].map(own)).toEqual(['ready-now', 'ready-1-2-years', 'ready-3-plus-years'])
  })
})
