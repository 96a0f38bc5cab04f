import { describe, expect, it } from 'vitest'
import { displayWidth, padEnd } from '../../src/report/display-width.ts'
import { printable, printableJson } from '../../src/report/printable.ts'
import { wrapText } from '../../src/report/wrap-text.ts'

describe('printable', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', '\\u001b[31mred\\u001b[0m'],
    ['bell\u0007, one-byte escape \u009b2J', 'bell\\u0007, one-byte escape \\u009b2J'],
    ['two\r\nlines\tand a tab', 'two\\r\\nlines\\tand a tab'],
    ['turned \u202eround', 'turned \\u202eround'],
    ['half a pair \ud83d', 'half a pair \\ud83d'],
    ['ceo\u200f \u061cand \u200e', 'ceo\\u200f \\u061cand \\u200e'],
    ['::error::x', ':\\u003aerror:\\u003ax'],
    ['::::add-mask::x ##[group]y', ':\\u003a\\u003a\\u003aadd-mask:\\u003ax #\\u0023[group]y'],
    ['##vso[task.setvariable variable=x]y', '#\\u0023vso[task.setvariable variable=x]y'],
    ['## head, a :: b, #1', '## head, a :: b, #1'],
    ['Zoë 張偉 👩‍💻 עברית', 'Zoë 張偉 👩‍💻 עברית'],
  ])('shows %j as %s', (text, expected) => {
    expect(printable(text)).toBe(expected)
  })

  it('keeps JSON the same document', () => {
    const value = { name: 'a\u009b\u202e\ud83d"\n##[x]' }
    const json = printableJson(JSON.stringify(value))
    expect(json).toBe('{"name":"a\\u009b\\u202e\\ud83d\\"\\n#\\u0023[x]"}')
    expect(JSON.parse(json)).toEqual(value)
  })
})

describe('displayWidth', () => {
  it.each([
    ['abc', 3],
    ['Zoë', 3],
    ['Zoe\u0308', 3],
    ['張偉', 4],
    ['ｆｕｌｌ', 8],
    ['한국어', 6],
    ['한', 2],
    ['👩‍💻', 2],
    ['🇩🇪', 2],
    ['❤️', 2],
    ['a\u200bb', 2],
    ['नमस्ते', 3],
    ['…', 1],
  ])('of %s is %i columns', (text, width) => {
    expect(displayWidth(text)).toBe(width)
  })

  it('fills up to a width', () => {
    expect(padEnd('張', 4)).toBe('張  ')
    expect(padEnd('long', 2)).toBe('long')
  })
})

describe('wrapText', () => {
  it('breaks at spaces', () => {
    expect(wrapText('the quick brown fox', 10)).toEqual(['the quick', 'brown fox'])
  })

  it('keeps a word whole that is wider than the line', () => {
    expect(wrapText('see org/emea/sales/chart.yaml now', 10)).toEqual(['see', 'org/emea/sales/chart.yaml', 'now'])
  })

  it('breaks scripts without spaces between characters', () => {
    expect(wrapText('名前張偉営業 ok', 6)).toEqual(['名前張', '偉営業', 'ok'])
    expect(wrapText('職責CRO説明', 6)).toEqual(['職責', 'CRO説', '明'])
  })

  it('counts emoji as wide', () => {
    expect(wrapText('👩‍💻 👩‍💻 👩‍💻', 5)).toEqual(['👩‍💻 👩‍💻', '👩‍💻'])
  })

  it('gives no line for no text', () => {
    expect(wrapText('', 10)).toEqual([])
    expect(wrapText('  ', 10)).toEqual([])
  })
})
