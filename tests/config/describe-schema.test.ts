import { describe, expect, it } from 'vitest'
import { describeSchema } from '../../src/config/describe-schema.ts'
import type { Schema } from '../../src/config/schema.ts'

describe('describeSchema', () => {
  it.each<[string, Schema]>([
    ['a date such as 2026-11-01', { 'x-expected': 'a date such as 2026-11-01', type: 'string' }],
    ['a role', { 'x-noun': 'role', enum: ['cso', 'cro'] }],
    ['peers, nested or 3', { enum: ['peers', 'nested', 3] }],
    ['text', { type: 'string' }],
    ['text that matches ^x', { type: 'string', pattern: '^x' }],
    ['true or false', { type: 'boolean' }],
    ['a whole number', { type: 'integer' }],
    ['a whole number of at least 1', { type: 'integer', minimum: 1 }],
    ['a number from 0 to 1', { type: 'number', minimum: 0, maximum: 1 }],
    ['a number of at most 5', { type: 'number', maximum: 5 }],
    ['a number above 0 and below 1', { type: 'number', exclusiveMinimum: 0, exclusiveMaximum: 1 }],
    ['a whole number or null', { type: ['integer', 'null'] }],
    ['a map', { type: 'object' }],
    ['a list', { type: 'array', items: { type: 'integer' } }],
    ['a list of texts', { type: 'array', items: { type: 'string' } }],
    ['a list with at least 1 item', { type: 'array', minItems: 1 }],
    ['a list with at most 2 items', { type: 'array', maxItems: 2 }],
    ['a list with exactly 2 items', { type: 'array', minItems: 2, prefixItems: [{}, {}], items: false }],
    ['a whole number or ever', { anyOf: [{ type: 'integer' }, { enum: ['ever'] }] }],
    ['something else', {}],
  ])('says %s', (words, schema) => {
    expect(describeSchema(schema)).toBe(words)
  })
})
