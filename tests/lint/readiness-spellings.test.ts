import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import { rules } from '../../src/rules/index.ts'
import { lintText } from '../support/lint-text.ts'

const own = {
  ...builtInConfiguration(rules),
  readiness: [
    { level: 'ready-now', spellings: ['Grün'] },
    { level: 'ready-3-plus-years', spellings: ['3', 'Ready Soon'] },
  ],
} as const

const chart = (readiness: string) => `
asOf: 2026-11-01
people: [{id: p-ana, name: Ana Costa}, {id: p-bo, name: Bo Lind}]
positions: [{id: cro, title: Chief Revenue Officer, person: p-ana}]
succession:
  - {position: cro, lastReviewed: 2026-06-01, interimCover: [p-bo], candidates: [{person: p-bo, readiness: ${readiness}}]}
`

async function found(readiness: string, configuration = builtInConfiguration(rules)) {
  const { files } = await lintText(chart(readiness), { configurationFor: () => configuration })
  const ids = files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
  return ids.filter((id) => ['invalid-field', 'no-ready-successor'].includes(id))
}

describe('the readiness of candidates', () => {
  it.each([
    ['ready-now', []],
    ['Ready in 1-2 Years', []],
    ['3-5 Years', ['no-ready-successor']],
    ['Grün', ['invalid-field']],
    ['not yet', ['invalid-field']],
  ])('%s gives %j', async (readiness, ids) => {
    expect(await found(readiness)).toEqual(ids)
  })

  it.each([
    ['grün', []],
    ['3', ['no-ready-successor']],
    ['Ready Soon', ['no-ready-successor']],
    ['Ready Now', []],
    ['not yet', ['invalid-field']],
  ])('%s gives %j where the configuration has spellings', async (readiness, ids) => {
    expect(await found(readiness, own)).toEqual(ids)
  })

  it('says which words are understood', async () => {
    const { files } = await lintText(chart('not yet'))
    const messages = files.flatMap(({ findings }) => findings.map(({ message }) => message))
    expect(messages).toContain(
      'readiness of item 1 of candidates cannot be "not yet". It can be ready-now, ready-1-2-years, ready-3-plus-years, or words listed under readiness in the configuration.',
    )
  })
})
