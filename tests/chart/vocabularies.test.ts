import { describe, expect, it } from 'vitest'
import { functionsNamed } from '../../src/chart/function-synonyms.ts'
import { canonicalKpi } from '../../src/chart/kpi-synonyms.ts'
import { canonicalSkill } from '../../src/chart/skill-synonyms.ts'

describe('canonicalKpi', () => {
  it.each([
    ['win-rate', 'win-rate'],
    ['Hit Rate', 'win-rate'],
    ['CLTV', 'customer-lifetime-value'],
    ['ltv', 'customer-lifetime-value'],
    ['NRR', 'net-revenue-retention'],
    ['GRR', 'gross-revenue-retention'],
    ['Customer churn', 'churn-rate'],
    ['annual_recurring_revenue', 'arr'],
    ['% of quota', 'quota-attainment'],
    ['sales cycle (length)', 'sales-cycle-length'],
    ['north-star', undefined],
    ['__proto__', undefined],
    ['', undefined],
  ])('takes %s for %s', (written, canonical) => {
    expect(canonicalKpi(written)).toBe(canonical)
  })
})

describe('functionsNamed', () => {
  it.each([
    ['sales', ['sales']],
    ['Key Account Management', ['sales']],
    ['sprzedaż', ['sales']],
    ['Vertrieb', ['sales']],
    ['myyntijohto', ['sales']],
    ['sales operations', ['sales-operations']],
    ['Advertising', ['marketing']],
    ['Brand management', ['marketing']],
    ['go-to-market', ['sales', 'marketing']],
    ['Sales and Marketing', ['sales', 'marketing']],
    ['Vertrieb & Werbung', ['sales', 'marketing']],
    ['customer_success', ['customer-success']],
    ['Customer support', ['customer-service']],
    ['Controlling', ['finance']],
    ['Medicine', ['medicine']],
    ['', []],
    ['constructor', ['constructor']],
  ])('reads %s as %s', (words, functions) => {
    expect(functionsNamed(words)).toEqual(functions)
  })
})

describe('canonicalSkill', () => {
  it.each([
    ['Communication', 'communication'],
    ['Data-driven decision making', 'data-driven-decisions'],
    ['P&L', 'financial-literacy'],
    ['stakeholder management', 'cross-functional-collaboration'],
    ['Excel', 'excel'],
  ])('takes %s for %s', (written, canonical) => {
    expect(canonicalSkill(written)).toBe(canonical)
  })
})
