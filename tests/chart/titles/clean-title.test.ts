import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/chart/titles/clean-title.ts'

describe('cleanText', () => {
  it.each([
    ['Chief Revenue Officer', 'Chief Revenue Officer'],
    ['  VP   Sales\n', 'VP Sales'],
    ['[CEO](../../ceo/index.md), co-founder', 'CEO, co-founder'],
    ['[Head of [Sales]](x.md)', 'Head of [Sales]'],
    ['![photo](p.png) CEO', 'photo CEO'],
    ['[CEO](https://example.org/a_(b)', 'CEO'],
    ['Chief Executive [CE]', 'Chief Executive [CE]'],
    ['[CEO](unclosed', '[CEO](unclosed'],
    ['**CRO**, *interim*', 'CRO, interim'],
    ['`CRO`', 'CRO'],
    ['* CRO', 'CRO'],
    ['CRO _(interim)_', 'CRO (interim)'],
    ['head_of_sales', 'head_of_sales'],
    ['Fee Earner 2* equivalent', 'Fee Earner 2* equivalent'],
    ['[[ana-costa]]', 'ana-costa'],
    ['[[cro|Chief Revenue Officer]]', 'Chief Revenue Officer'],
    ['[[unclosed', '[[unclosed'],
    ['## Head of Sales', 'Head of Sales'],
    ['#1 seller', '#1 seller'],
    ['R\\&D', 'R&D'],
    ['Leiter*in Vertrieb', 'Leiter*in Vertrieb'],
    ['<b>VP</b> <a href="x">Sales</a>', 'VP Sales'],
    ['VP<br/>Sales', 'VP Sales'],
    ['<!-- old --> CEO', 'CEO'],
    ['Ana Costa <ana@example.org>', 'Ana Costa <ana@example.org>'],
    ['I <3 sales', 'I <3 sales'],
    ['Sales &amp; Marketing', 'Sales & Marketing'],
    ['Directeur g&eacute;n&eacute;ral', 'Directeur général'],
    ['Gesch&auml;ftsf&uuml;hrer', 'Geschäftsführer'],
    ['A&#66;C &#x44;', 'ABC D'],
    ['&unknown; &#0; &#xFFFFFF;', '&unknown; &#0; &#xFFFFFF;'],
    ['Chief\u00a0Sales\u200b Officer\ufeff', 'Chief Sales Officer'],
    ['\u001b[31mCEO\u001b[0m', 'CEO'],
    ['CE\u0007O', 'CE O'],
    ['\u202eCEO', 'CEO'],
    ['__proto__', '__proto__'],
    ['', ''],
  ])('%j reads %j', (text, clean) => {
    expect(cleanText(text)).toBe(clean)
  })

  it('keeps the joiners that names in some scripts need', () => {
    expect(cleanText('*می\u200cخواهم*')).toBe('می\u200cخواهم')
  })

  it('brings an entity that stands for a tag to light as text, and no further', () => {
    expect(cleanText('&lt;b&gt;CEO')).toBe('<b>CEO')
    expect(cleanText('&amp;amp;')).toBe('&amp;')
  })

  it.each([
    '<',
    '<a ',
    '<!--',
    '[',
    '[](',
    '](',
    '*',
    'a*',
    '&',
    '&#',
    '`',
    '#',
    '_',
    '_a',
    '[[',
    '[[a|',
    '\\',
    '\u001b[',
    ' ',
    'e\u0301',
  ])('copes with a million characters of %j', (piece) => {
    expect(cleanText(piece.repeat(1_000_000 / piece.length)).length).toBeLessThanOrEqual(1_000_000)
  })
})
