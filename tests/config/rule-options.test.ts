import { describe, expect, it } from 'vitest'
import { defaultOptions, mergeOptions } from '../../src/config/rule-options.ts'
import { exampleRules } from './example-rules.ts'

describe('defaultOptions', () => {
  it('takes the default of each option', () => {
    const rule = exampleRules.find(({ id }) => id === 'span-too-wide')
    expect(rule && defaultOptions(rule)).toEqual({
      default: { max: 12 },
      roles: { 'vp-sales': 10, ceo: 12 },
      countVacant: false,
    })
  })

  it('has none for a rule without options', () => {
    const rule = exampleRules.find(({ id }) => id === 'thin-bench')
    expect(rule && defaultOptions(rule)).toEqual({})
  })

  it('gives maps that inherit nothing', () => {
    const rule = exampleRules.find(({ id }) => id === 'span-too-wide')
    const { roles } = rule ? defaultOptions(rule) : {}
    expect((roles as Record<string, unknown>).constructor).toBeUndefined()
  })
})

describe('mergeOptions', () => {
  it.each([
    ['replaces a value', { max: 3 }, { max: 4 }, { max: 4 }],
    ['keeps what the change does not name', { max: 3, min: 1 }, { max: 4 }, { max: 4, min: 1 }],
    ['lays a map over a map', { roles: { ceo: 1, cro: 2 } }, { roles: { cro: 3 } }, { roles: { ceo: 1, cro: 3 } }],
    ['replaces a list whole', { roles: ['cso', 'cro'] }, { roles: ['ceo'] }, { roles: ['ceo'] }],
    ['replaces deeper maps whole', { a: { b: { c: 1, d: 2 } } }, { a: { b: { c: 3 } } }, { a: { b: { c: 3 } } }],
    ['replaces a map by another kind of value', { a: { b: 1 } }, { a: 'off' }, { a: 'off' }],
  ])('%s', (_, base, change, merged) => {
    expect(mergeOptions(base, change)).toEqual(merged)
  })

  it('takes __proto__ for a key like any other', () => {
    const change = JSON.parse('{"roles":{"__proto__":{"polluted":1}}}')
    const merged = mergeOptions({ roles: { ceo: 1 } }, change)
    expect(Object.keys(merged.roles as object)).toEqual(['ceo', '__proto__'])
    expect((merged.roles as Record<string, unknown>).polluted).toBeUndefined()
  })

  it('leaves what it was given as it was', () => {
    const base = { roles: { ceo: 1 } }
    mergeOptions(base, { roles: { ceo: 2 } })
    expect(base).toEqual({ roles: { ceo: 1 } })
  })
})
