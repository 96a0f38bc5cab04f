import { describe, expect, it } from 'vitest'
import { firstDay, lastDay } from '../../src/chart/day-number.ts'

describe('firstDay and lastDay', () => {
  it('count from the first day of 1970', () => {
    expect([firstDay('1970-01-01'), firstDay('1969-12-31'), firstDay('1970-02-01')]).toEqual([0, -1, 31])
  })

  it.each([
    ['over the end of a month', '2026-01-31', '2026-02-01'],
    ['over the end of a year', '2026-12-31', '2027-01-01'],
    ['into a leap day', '2024-02-28', '2024-02-29'],
    ['out of a leap day', '2024-02-29', '2024-03-01'],
    ['over the end of February in a common year', '2026-02-28', '2026-03-01'],
    ['over the end of February in 1900', '1900-02-28', '1900-03-01'],
    ['into the leap day of 2000', '2000-02-28', '2000-02-29'],
    ['where many countries change the clock', '2026-03-28', '2026-03-29'],
    ['in the first century', '0099-12-31', '0100-01-01'],
  ])('go up by one %s', (_, day, next) => {
    expect(firstDay(next) - firstDay(day)).toBe(1)
  })

  it('agree on a day, and are the ends of a month', () => {
    expect(lastDay('2026-11-15')).toBe(firstDay('2026-11-15'))
    expect(firstDay('2026-02')).toBe(firstDay('2026-02-01'))
    expect(lastDay('2026-02')).toBe(firstDay('2026-02-28'))
    expect(lastDay('2028-02')).toBe(firstDay('2028-02-29'))
    expect(lastDay('2026-12')).toBe(firstDay('2026-12-31'))
  })

  it('count 365 or 366 days to a year', () => {
    expect(firstDay('2027-01-01') - firstDay('2026-01-01')).toBe(365)
    expect(firstDay('2025-01-01') - firstDay('2024-01-01')).toBe(366)
  })
})
