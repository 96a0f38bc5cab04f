import { describe, expect, it } from 'vitest'
import { controlFunctions, servesSales } from '../../src/chart/control-functions.ts'

describe('controlFunctions', () => {
  it.each([
    ['Finance', 'finance'],
    ['Head of Finance', 'finance'],
    ['Controller', 'finance'],
    ['Senior Financial Controller', 'finance'],
    ['Leiterin Finanzen', 'finance'],
    ['Internal Audit', 'audit'],
    ['Chief Compliance Officer', 'compliance'],
    ['Head of HR', 'people'],
    ['Quality Controller', ''],
    ['Director, Financial Services', ''],
    ['Head of Compliance Solutions', ''],
    ['Key Account Manager', ''],
    ['Sales', ''],
    ['', ''],
  ])('%s: %s', (text, functions) => {
    expect([...controlFunctions(text)].join(' ')).toBe(functions)
  })
})

describe('servesSales', () => {
  it.each(['Sales Controller', 'Finance Business Partner', 'Commercial Finance Manager', 'Deal Desk Finance'])(
    '%s',
    (title) => {
      expect(servesSales(title)).toBe(true)
    },
  )

  it.each(['Financial Controller', 'Head of Audit', ''])('not %s', (title) => {
    expect(servesSales(title)).toBe(false)
  })
})
