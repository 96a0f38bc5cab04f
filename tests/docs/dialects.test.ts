import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { memoryIo } from '../support/memory-io.ts'

const page = readFileSync('docs/dialects.md', 'utf8')
const configs = [...page.matchAll(/^```yaml config\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text)

describe('docs/dialects.md', () => {
  it.each(configs)('shows a configuration without mistakes: %#', async (text) => {
    const io = memoryIo({ files: { 'orglint.config.yaml': text } })
    const { problems } = await loadConfiguration('/desk/orglint.config.yaml', rules, io)
    expect(problems).toEqual([])
  })
})
