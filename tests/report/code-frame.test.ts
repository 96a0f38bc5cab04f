import { describe, expect, it } from 'vitest'
import { codeFrame, type FrameOptions } from '../../src/report/code-frame.ts'
import { plainPalette } from '../../src/report/format.ts'
import { placeOf, sourceOf, tellingPalette } from '../support/lint-report.ts'

function frame(text: string, words: string, options: Partial<FrameOptions> = {}): readonly string[] {
  const place = placeOf(sourceOf('a.yaml', text), words)
  return codeFrame(place, { palette: plainPalette, width: 60, lineAfter: true, ...options })
}

describe('codeFrame', () => {
  it('shows the line, marks below the place, and the line after', () => {
    expect(frame('positions:\n  - id: cro\n    title: Chief Revenue Officer\n', 'cro')).toEqual([
      '2 |   - id: cro',
      '  |         ^^^',
      '3 |     title: Chief Revenue Officer',
    ])
  })

  it('leaves out the line after where it is blank, missing or not wanted', () => {
    expect(frame('id: cro\n\ntitle: x', 'cro')).toHaveLength(2)
    expect(frame('id: cro', 'cro')).toHaveLength(2)
    expect(frame('id: cro\ntitle: x', 'cro', { lineAfter: false })).toHaveLength(2)
  })

  it('aligns numbers of different length', () => {
    expect(frame(`${'\n'.repeat(8)}id: cro\ntitle: x`, 'cro')).toEqual([
      ' 9 | id: cro',
      '   |     ^^^',
      '10 | title: x',
    ])
  })

  it('shows the first line of a place over several lines', () => {
    expect(frame('a:\n  - b\n  - c\n', '- b\n  - c')).toEqual(['2 |   - b', '  |   ^^^', '3 |   - c'])
  })

  it('knows every kind of line ending', () => {
    expect(frame('a: 1\r\nid: cro\r\nb: 2\r\n', 'cro')).toEqual(['2 | id: cro', '  |     ^^^', '3 | b: 2'])
    expect(frame('a: 1\rid: cro\rb: 2', 'cro')).toEqual(['2 | id: cro', '  |     ^^^', '3 | b: 2'])
  })

  it('stands tabs in for spaces', () => {
    expect(frame('\t"id":\t"cro"', '"cro"')).toEqual(['1 |   "id":  "cro"', '  |          ^^^^^'])
  })

  it('marks wide characters in full', () => {
    expect(frame('名: 張偉, x', '張偉')).toEqual(['1 | 名: 張偉, x', '  |     ^^^^'])
  })

  it('marks an empty place once, at the end of a line too', () => {
    const source = sourceOf('a.yaml', 'id:\nx: 1')
    const options = { palette: plainPalette, width: 60, lineAfter: false }
    expect(codeFrame({ source, start: 3, end: 3 }, options)).toEqual(['1 | id:', '  |    ^'])
    expect(codeFrame({ source, start: 0, end: 0 }, options)).toEqual(['1 | id:', '  | ^'])
    expect(codeFrame({ source, start: 99, end: 99 }, options)).toEqual(['2 | x: 1', '  |     ^'])
  })

  it('shows escape sequences instead of sending them', () => {
    expect(frame('n: "\u001b[31mx"', '\u001b[31m')).toEqual(['1 | n: "\\u001b[31mx"', '  |     ^^^^^^^^^^'])
  })

  it('cuts a long line around the place', () => {
    const text = `{"a":"${'x'.repeat(100)}","id":"cro","b":"${'y'.repeat(100)}"}\nnext: 1`
    expect(frame(text, 'cro', { width: 44 })).toEqual([
      '1 | …xxxxxxxxxx","id":"cro","b":"yyyyyyyyyy…',
      '  |                    ^^^',
    ])
  })

  it('cuts the end of a long line only, where the place is near its start', () => {
    expect(frame(`id: cro # ${'x'.repeat(100)}`, 'cro', { width: 30 })).toEqual([
      '1 | id: cro # xxxxxxxxxxxxxxx…',
      '  |     ^^^',
    ])
  })

  it('cuts a place that is longer than the line may be', () => {
    expect(frame(`id: ${'x'.repeat(100)} end`, 'x'.repeat(100), { width: 24 })).toEqual([
      '1 | id: xxxxxxxxxxxxxxx…',
      '  |     ^^^^^^^^^^^^^^^^',
    ])
  })

  it('looks at no more of a minified file than it shows', () => {
    const text = `[${'{"id":"a"},'.repeat(200_000)}{"id":"cro"}]`
    const [line = ''] = frame(text, 'cro', { width: 50 })
    expect(line).toMatch(/^1 \| ….*"id":"cro"\}\]$/)
  })

  it('dims the numbers and reddens the marks', () => {
    expect(frame('id: cro', 'cro', { palette: tellingPalette })).toEqual([
      '<dim>1 |</dim> id: cro',
      '<dim>  |</dim>     <red>^^^</red>',
    ])
  })
})
