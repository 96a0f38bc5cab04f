import { describe, expect, it } from 'vitest'
import { csv } from '../../src/report/csv.ts'
import { plainPalette } from '../../src/report/format.ts'
import { markdownTable } from '../../src/report/markdown-table.ts'
import { percent } from '../../src/report/share.ts'
import { textTable } from '../../src/report/text-table.ts'

describe('csv', () => {
  it.each([
    ['plain', 'plain'],
    ['a,b', '"a,b"'],
    ['say "x"', '"say ""x"""'],
    [' padded', '" padded"'],
    ['=1', "'=1"],
    ['+1', "'+1"],
    ['-1', "'-1"],
    ['@SUM(A1,A2)', '"\'@SUM(A1,A2)"'],
    ['＝1', "'＝1"],
    ['two\nlines', 'two\\nlines'],
    ['\t=1', '\\t=1'],
    ['\u001b[31m', '\\u001b[31m'],
    ['a=b', 'a=b'],
  ])('writes %j', (text, written) => {
    expect(csv([[text]])).toBe(`${written}\r\n`)
  })

  it('leaves numbers as they are, and nothing empty', () => {
    expect(csv([[-1, undefined, true]])).toBe('-1,,true\r\n')
  })
})

describe('markdownTable', () => {
  it('keeps what stands in a cell a cell of text', () => {
    const columns = [{ heading: 'Seat' }, { heading: 'No', align: 'right' as const }]
    const rows = [
      [{ lines: ['a | b', '<img src=x>'] }, { lines: ['1'] }],
      [{ lines: ['two\nlines @team'] }, { lines: [] }],
    ]
    expect(markdownTable({ columns, rows })).toEqual([
      '| Seat | No |',
      '| --- | ---: |',
      '| a \\| b<br>\\<img src=x\\> | 1 |',
      '| two\\\\nlines @\u200bteam | – |',
    ])
  })
})

describe('percent', () => {
  it.each([
    [0, 7, '0%'],
    [1, 1000, '1%'],
    [2, 3, '67%'],
    [999, 1000, '99%'],
    [7, 7, '100%'],
    [0, 0, '0%'],
  ])('%i of %i is %s', (part, whole, words) => {
    expect(percent(part, whole)).toBe(words)
  })
})

describe('textTable', () => {
  const cell = (...lines: string[]) => ({ lines })
  const table = {
    columns: [
      { heading: 'Name', wraps: true as const },
      { heading: 'No', align: 'right' as const },
    ],
    rows: [
      [cell('山田 太郎', 'second'), cell('7')],
      [cell('a name of several words here'), cell()],
    ],
  }

  it('aligns by columns of the terminal', () => {
    expect(textTable(table, undefined, plainPalette)).toEqual([
      'Name                          No',
      '山田 太郎                      7',
      'second',
      'a name of several words here   –',
    ])
  })

  it('wraps where the terminal is narrow', () => {
    expect(textTable(table, 20, plainPalette)).toEqual([
      'Name              No',
      '山田 太郎          7',
      'second',
      'a name of          –',
      'several words',
      'here',
    ])
  })

  it('lists cells where no wrapping helps', () => {
    expect(textTable(table, 14, plainPalette)).toEqual([
      'Name:',
      '    山田 太郎;',
      '    second',
      '  No: 7',
      '',
      'Name:',
      '    a name of',
      '    several',
      '    words here',
      '  No: –',
    ])
  })
})
