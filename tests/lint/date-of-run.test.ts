import { describe, expect, it } from 'vitest'
import { clockOfRun, dateOfRun } from '../../src/lint/date-of-run.ts'

const chart = { asOf: '2026-08-15' }
const undated = { asOf: undefined }

describe('dateOfRun', () => {
  it('is the flag before all others', () => {
    expect(dateOfRun(chart, '2027-01-01', '2025-05-05', '2026-11-01')).toEqual({ date: '2027-01-01', from: 'flag' })
  })

  it('is the date of the chart before that of the configuration', () => {
    expect(dateOfRun(chart, undefined, '2025-05-05', '2026-11-01')).toEqual({ date: '2026-08-15', from: 'chart' })
  })

  it('is the date of the configuration before today', () => {
    expect(dateOfRun(undated, undefined, '2025-05-05', '2026-11-01')).toEqual({
      date: '2025-05-05',
      from: 'configuration',
    })
  })

  it('is today where nothing else is said', () => {
    expect(dateOfRun(undated, undefined, undefined, '2026-11-01')).toEqual({ date: '2026-11-01', from: 'clock' })
  })

  it('keeps a month as one: nobody knows which of its days is meant', () => {
    expect(dateOfRun({ asOf: '2026-08' }, undefined, undefined, '2026-11-01')).toEqual({
      date: '2026-08-01',
      from: 'chart',
      month: '2026-08',
    })
  })
})

describe('clockOfRun', () => {
  it('is the flag, else today', () => {
    expect(clockOfRun('2027-01-01', '2026-11-01')).toEqual({ date: '2027-01-01', from: 'flag' })
    expect(clockOfRun(undefined, '2026-11-01')).toEqual({ date: '2026-11-01', from: 'clock' })
  })
})
