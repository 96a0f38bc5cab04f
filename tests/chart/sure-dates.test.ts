import { describe, expect, it } from 'vitest'
import type { AsOf } from '../../src/chart/as-of.ts'
import { daysInWords, onDate } from '../../src/chart/date-words.ts'
import { daysSince, isBefore, isFuture, isPast, isWithin } from '../../src/chart/sure-dates.ts'

const day = (date: string): AsOf => ({ date, from: 'flag' })
const november: AsOf = { date: '2026-11-01', from: 'chart', month: '2026-11' }

describe('what is sure of dates', () => {
  it('a day before today is past, today is neither past nor future', () => {
    expect([isPast('2026-10-31', day('2026-11-01')), isPast('2026-11-01', day('2026-11-01'))]).toEqual([true, false])
    expect([isFuture('2026-11-02', day('2026-11-01')), isFuture('2026-11-01', day('2026-11-01'))]).toEqual([
      true,
      false,
    ])
  })

  it('a month is past with its last day, and future up to its first', () => {
    expect([isPast('2026-10', day('2026-11-01')), isPast('2026-10', day('2026-10-31'))]).toEqual([true, false])
    expect([isFuture('2026-11', day('2026-10-31')), isFuture('2026-11', day('2026-11-01'))]).toEqual([true, false])
  })

  it('of today only the month may be known', () => {
    expect([isPast('2026-10-31', november), isPast('2026-11-01', november)]).toEqual([true, false])
    expect([isFuture('2026-12-01', november), isFuture('2026-11-30', november)]).toEqual([true, false])
  })

  it('days are counted from the last day that is possible', () => {
    expect(daysSince('2026-10-31', day('2026-11-01'))).toBe(1)
    expect(daysSince('2026-10', day('2026-11-01'))).toBe(1)
    expect(daysSince('2024-02-28', day('2024-03-01'))).toBe(2)
    expect(daysSince('2026-10-31', november)).toBe(1)
    expect(daysSince('2026-11-30', day('2026-11-01'))).toBe(-29)
  })

  it('two months follow each other, a month and a day in it do not', () => {
    expect(isBefore('2026-10', '2026-11')).toBe(true)
    expect(isBefore('2026-11', '2026-11')).toBe(false)
    expect(isBefore('2026-11', '2026-11-30')).toBe(false)
  })

  it('a date is within so many days when its last day is', () => {
    expect(isWithin('2027-11-01', 365, day('2026-11-01'))).toBe(true)
    expect(isWithin('2027-11-02', 365, day('2026-11-01'))).toBe(false)
    expect(isWithin('2027-10', 365, day('2026-11-01'))).toBe(true)
    expect(isWithin('2027-11', 365, day('2026-11-01'))).toBe(false)
    expect(isWithin('2020-01', 0, day('2026-11-01'))).toBe(true)
  })
})

describe('dates in words', () => {
  it('a day is on, a month in', () => {
    expect([onDate('2026-11-01'), onDate('2026-11')]).toEqual(['on 2026-11-01', 'in 2026-11'])
  })

  it('days since a month are the fewest that are possible', () => {
    expect(daysInWords('2026-10-31', day('2026-11-01'))).toBe('1 day')
    expect(daysInWords('2026-08', day('2026-11-01'))).toBe('at least 62 days')
    expect(daysInWords('2026-08-31', november)).toBe('at least 62 days')
  })
})
