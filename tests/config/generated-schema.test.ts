import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/config/config-schema.ts'
import { loadConfiguration } from '../../src/config/load-configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { memoryIo } from '../support/memory-io.ts'
import { undescribedKeys } from './schema-keys.ts'
import { shownProblems } from './shown-problems.ts'

describe('what is made from the rules of orglint', () => {
  it('has schemas/config.schema.json in step with the rules (npm run generate)', async () => {
    const published = await readFile(new URL('../../schemas/config.schema.json', import.meta.url), 'utf8')
    expect(JSON.parse(published)).toEqual(JSON.parse(JSON.stringify(configSchema(rules))))
  })

  it('describes every key, down to the options of rules', () => {
    expect(undescribedKeys(configSchema(rules))).toEqual([])
  })

  it('checks configurations with the check that was compiled ahead', async () => {
    const text = 'extends: [most]\nfields: {id: ""}\nrules: {span-too-wide: [warn, {default: {max: 0}}]}\n'
    const io = memoryIo({ files: { 'orglint.config.yaml': text } })
    const { problems } = await loadConfiguration('/desk/orglint.config.yaml', rules, io)
    expect(shownProblems(problems)).toEqual([
      'orglint.config.yaml:1:11 error [most] "most" in "extends" is no preset, and no package of that name is installed. Use recommended, strict, all, format, identity, hierarchy, matrix, titles, leadership, ladder, succession, time, control or a file such as ./shared.yaml.',
      'orglint.config.yaml:2:14 error [""] "fields.id" must not be empty.',
      'orglint.config.yaml:3:47 error [0] Option "default.max" of "span-too-wide" must be a whole number of at least 1, not the number 0.',
    ])
  })

  it('accepts the default options of every rule', async () => {
    const settings = rules.map(({ id, severity, options = {} }) => {
      const defaults = Object.entries(options).map(([name, schema]) => [name, schema.default])
      return [id, [severity, Object.fromEntries(defaults)]]
    })
    const text = JSON.stringify({ extends: 'all', rules: Object.fromEntries(settings) })
    const io = memoryIo({ files: { 'orglint.config.json': text } })
    const { problems } = await loadConfiguration('/desk/orglint.config.json', rules, io)
    expect(shownProblems(problems)).toEqual([])
  })
})
