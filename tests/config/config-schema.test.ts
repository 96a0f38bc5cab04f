import { describe, expect, it } from 'vitest'
import { configSchema } from '../../src/config/config-schema.ts'
import type { Schema } from '../../src/config/schema.ts'
import { compiledCheck } from './compiled-check.ts'
import { exampleRules } from './example-rules.ts'
import { schemaKeys, undescribedKeys } from './schema-keys.ts'

const schema = configSchema(exampleRules)
const ruleKeys = schema.$defs?.rules?.properties

describe('configSchema', () => {
  it('describes every key, down to the options of rules', () => {
    expect(undescribedKeys(schema)).toEqual([])
    expect(schemaKeys(schema).map(([path]) => path)).toContain(
      '/($defs)/(rules)/span-too-wide/(then)/(prefixItems)/(1)/default/max',
    )
  })

  it('says of each rule what it wants and where it is on', () => {
    const described = Object.entries(ruleKeys ?? {}).map(([id, { description }]) => [id, description])
    expect(Object.fromEntries(described)).toMatchObject({
      'span-too-wide': 'Nobody may have too many reports. Recommended: warn.',
      'thin-bench': 'One candidate is few. In strict: warn.',
      'stale-plan': 'Plans need a review. Off unless turned on: warn.',
    })
  })

  it('marks the former name of a rule as such', () => {
    const renamed = ruleKeys?.['too-many-reports']
    expect(renamed).toMatchObject({ deprecated: true, description: 'Renamed: write span-too-wide.' })
  })

  it('offers the options of a rule with their defaults', () => {
    const rule = ruleKeys?.['span-too-wide'] as { then: Schema }
    const options = rule.then.prefixItems?.[1]
    expect(options?.properties?.countVacant).toEqual({
      description: 'Whether empty seats count.',
      type: 'boolean',
      default: false,
    })
    expect(options?.additionalProperties).toBe(false)
  })

  it('compiles in strict mode and takes a full configuration', async () => {
    const check = await compiledCheck(exampleRules)()
    const configuration = {
      $schema: './node_modules/orglint/schemas/config.schema.json',
      extends: ['recommended', 'succession'],
      asOf: '2026-11-01',
      dialect: 'flat',
      fields: { id: 'Post Unique Reference', reportsTo: 'Reports to Senior Post' },
      roots: ['none', 'XX', 0, null],
      charts: [
        { name: 'emea', files: ['emea/*.yaml', '../plans.yaml'] },
        { name: 'posts', files: ['posts'], dialect: 'flat', fields: { id: 'Ref' }, roots: ['XX'] },
      ],
      placeholders: { vacant: ['Gap'], anonymous: ['Agency staff'] },
      titles: { 'head-of-sales': ['szef sprzedaży'] },
      glossary: { CSO: 'cso' },
      categories: { control: 'off', time: 1 },
      rules: {
        'missing-successor': 'error',
        'thin-bench': 0,
        'span-too-wide': ['warn', { default: { max: 10 }, roles: { cro: 6 } }],
        'too-many-reports': 'warn',
        'stale-plan': ['info'],
        'too-many-layers': ['off', { byHeadcount: [[null, 5]] }],
      },
      ignores: ['drafts/**'],
    }
    expect(check(configuration)).toEqual([])
  })
})
