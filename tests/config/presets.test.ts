import { describe, expect, it } from 'vitest'
import { type Preset, rulesOfPresets } from '../../src/config/presets.ts'
import { exampleRules } from './example-rules.ts'

const format = ['syntax', 'encoding', 'duplicate-key', 'unsupported-tag']

function rulesOf(...presets: readonly Preset[]): readonly string[] {
  return rulesOfPresets(presets, exampleRules).map(({ id }) => id)
}

describe('rulesOfPresets', () => {
  it('knows the recommended rules by their metadata', () => {
    expect(rulesOf('recommended')).toEqual([...format, 'span-too-wide', 'missing-successor'])
  })

  it('adds the strict rules to the recommended ones', () => {
    expect(rulesOf('strict')).toEqual([...format, 'span-too-wide', 'missing-successor', 'thin-bench'])
  })

  it('counts every rule to all', () => {
    expect(rulesOf('all')).toEqual(exampleRules.map(({ id }) => id))
  })

  it('counts every rule of a category to it, also those that no other preset has', () => {
    expect(rulesOf('succession')).toEqual([...format, 'missing-successor', 'thin-bench', 'stale-plan'])
  })

  it('adds presets up', () => {
    expect(rulesOf('hierarchy', 'succession')).toEqual(rulesOf('all'))
  })

  it('leaves the format rules on where nothing is extended', () => {
    expect(rulesOf()).toEqual(format)
  })
})
