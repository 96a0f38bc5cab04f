import { describe, expect, it } from 'vitest'
import { partialDate } from '../../src/chart/partial-date.ts'

describe('partialDate', () => {
  it.each(['2026-11-01', '2026-11', '2026-12-31', '2024-02-29', '2000-02-29', '0001-01-01'])('accepts %s', (text) => {
    expect(partialDate(text)).toBe(text)
  })

  it.each([
    ['a month that is none', '2026-13'],
    ['month zero', '2026-00'],
    ['day zero', '2026-11-00'],
    ['a day that the month does not have', '2026-11-31'],
    ['29 February in a common year', '2026-02-29'],
    ['29 February in 1900', '1900-02-29'],
    ['a year alone', '2026'],
    ['a time of day', '2026-11-01T10:00'],
    ['another order', '01.11.2026'],
    ['slashes', '2026/11/01'],
    ['one digit', '2026-1-1'],
    ['words', 'next week'],
    ['blanks around it', ' 2026-11-01'],
    ['nothing', ''],
  ])('refuses %s', (_, text) => {
    expect(partialDate(text)).toBeUndefined()
  })
})
