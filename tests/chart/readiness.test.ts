import { describe, expect, it } from 'vitest'
import type { Readiness } from '../../src/chart/chart.ts'
import { compareReadiness, readinessReader } from '../../src/chart/readiness.ts'
import { readinessAfter } from '../../src/chart/readiness-in-words.ts'

const now = 'ready-now'
const soon = 'ready-1-2-years'
const late = 'ready-3-plus-years'

describe('readinessReader', () => {
  const read = readinessReader()

  it.each<[string, Readiness]>([
    ['ready-now', now],
    ['READY_NOW', now],
    ['Ready Now', now],
    [' ready  now ', now],
    ['Ready', now],
    ['Immediate', now],
    ['Ready Immediately', now],
    ['0-3 months', now],
    ['Ready in 3 months', now],
    ['ready-1-2-years', soon],
    ['Ready in 1-2 Years', soon],
    ['Ready in 1–2 years', soon],
    ['1 to 2 yrs', soon],
    ['1-2 years', soon],
    ['within 12 months', soon],
    ['< 1 year', soon],
    ['Under 1 year', soon],
    ['12-24 months', soon],
    ['2 years', soon],
    ['one to two years', soon],
    ['Ready Soon', soon],
    ['ready-3-plus-years', late],
    ['3-5 Years', late],
    ['Ready in 3 - 5 Years', late],
    ['3+ years', late],
    ['3 or more years', late],
    ['Over 24 months', late],
    ['over 1 year', late],
    ['2-3 years', late],
    ['36 months', late],
    ['Ready Later', late],
    ['Ready (3+ yrs.)', late],
    ['Ready Now (0-6 months)', now],
    ['Ready Now: < 12 months', now],
    ['Ready Soon (1-2 years)', soon],
    ['Ready Later - 2+ years', late],
  ])('reads %s as %s', (words, level) => {
    expect(read(words)).toBe(level)
  })

  it.each([
    '',
    'not ready',
    'Not Ready',
    'never',
    'green',
    '12',
    'years',
    '3+ months',
    '1 year 6 months',
    '1-2-3 years',
    '1-2 years or maybe never',
    'ready or not',
    'ready now (with 1 doubt)',
    '__proto__',
    'constructor',
    `${'1'.repeat(500)} years`,
  ])('does not read "%s"', (words) => {
    expect(read(words)).toBeUndefined()
  })

  it('puts the spellings of the company first', () => {
    const own = readinessReader([
      { level: now, spellings: ['Grün', '1'] },
      { level: soon, spellings: ['Ready Later', 'not ready'] },
    ])
    expect(['GRUN', ' 1', 'ready later', 'Not Ready', 'Ready Now'].map(own)).toEqual([now, now, soon, soon, now])
  })

  it('never gives another meaning to the levels themselves by chance', () => {
    const own = readinessReader([{ level: late, spellings: ['Ready Now'] }])
    expect([own('Ready Now'), own('ready-now')]).toEqual([late, now])
  })
})

describe('readinessAfter', () => {
  it('changes after 3 and after 24 months', () => {
    expect([0, 3, 3.5, 24, 25].map(readinessAfter)).toEqual([now, now, soon, soon, late])
  })
})

describe('compareReadiness', () => {
  it('puts the soonest first', () => {
    expect(([late, now, soon] as Readiness[]).sort(compareReadiness)).toEqual([now, soon, late])
  })
})
