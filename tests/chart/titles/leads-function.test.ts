import { describe, expect, it } from 'vitest'
import { leadsFunction } from '../../../src/chart/titles/leads-function.ts'
import { resolveSeats, resolveTitle } from './support.ts'

describe('leadsFunction', () => {
  it.each([
    ['Chief Marketing Officer', 'marketing', true],
    ['Head of Marketing', 'marketing', true],
    ['Chief Revenue Officer', 'sales', true],
    ['Chief Revenue Officer', 'marketing', false],
    ['VP Sales', 'sales', false],
    ['VP Sales and Marketing', 'sales', true],
    ['VP Sales and Marketing', 'marketing', true],
    ['Founder, CEO, and Head of Sales', 'sales', true],
    ['Chief Technology Officer', 'marketing', false],
    ['Software Engineer', 'marketing', false],
    ['Product Designer', 'customer-success', false],
    ['Customer Success Manager', 'customer-success', false],
    ['Chief Risk Officer', 'sales', false],
  ])('%s leads %s: %s', (title, fn, expected) => {
    expect(leadsFunction(resolveTitle(title), fn)).toBe(expected)
  })

  it('is true for an ambiguous title whose readings all lead the function', () => {
    const title = resolveTitle('Director de Marketing', { language: 'es' })
    expect(title.ambiguous).toBe(true)
    expect(leadsFunction(title, 'marketing')).toBe(true)
    expect(leadsFunction(title, 'sales')).toBe(false)
  })

  it.each([
    ['CRO', 'sales'],
    ['CCO', 'customer-success'],
    ['Commercial Director', 'sales'],
    ['Marketing Manager', 'marketing'],
    ['VP of Technical Success', 'customer-success'],
    ['Chief Growth Officer', 'marketing'],
    ['VP Finance', 'finance'],
    ['CEO & CRO', 'sales'],
    ['Head of Sales & Partner Enablement', 'sales'],
  ])('is open for %s and %s', (title, fn) => {
    expect(leadsFunction(resolveTitle(title), fn)).toBe(undefined)
  })

  it('is open for the head of a part of the company', () => {
    expect(leadsFunction(resolveTitle('Head of Marketing, EMEA'), 'marketing')).toBe(undefined)
    expect(leadsFunction(resolveTitle('Head of Enterprise Sales'), 'sales')).toBe(undefined)
    expect(leadsFunction(resolveTitle('Global Head of Marketing'), 'marketing')).toBe(true)
  })

  it('goes by an explicit role, and by the title where the role is not known', () => {
    const [cmo, growth] = resolveSeats([
      { title: 'VP Sales', role: 'cmo' },
      { title: 'VP Marketing', role: 'growth-wizard' },
    ])
    expect(cmo && leadsFunction(cmo, 'marketing')).toBe(true)
    expect(cmo && leadsFunction(cmo, 'sales')).toBe(false)
    expect(growth && leadsFunction(growth, 'marketing')).toBe(undefined)
    expect(growth && leadsFunction(growth, 'finance')).toBe(false)
  })
})
