import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { displayWidth } from '../../src/report/display-width.ts'
import type { FormatContext } from '../../src/report/format.ts'
import { stylish } from '../../src/report/stylish.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf, tellingPalette } from '../support/lint-report.ts'

const chart = sourceOf(
  'org/chart.yaml',
  `positions:
  - id: ceo
    title: Chief Executive Officer
    name: Bo Lind
  - id: cro
    title: Chief Revenue Officer
    reportsTo: ceo
  - {id: bad, name: "\u001b[31mEve\u202e"}
`,
)

const cro = findingAt(placeOf(chart, 'cro'), 'cso-style-cro-without-peers', {
  message:
    'Ana Costa leads by execution but sits in the Chief Revenue Officer seat (cro), and nobody beside them under Bo Lind (ceo) leads marketing or customer success.',
})
const wide = findingAt(placeOf(chart, 'Bo Lind'), 'span-too-wide', {
  severity: 'warn',
  message: 'Bo Lind has 14 reports.',
})

/** The lines of a report, without the closing summary. */
function body(findings: readonly Finding[], context: Partial<FormatContext> = {}): string {
  return stylish(reportOf(findings), contextOf(context)).split('\n\n').slice(0, -1).join('\n\n')
}

describe('stylish', () => {
  it('groups by file and wraps to 80 columns where there is no terminal', () => {
    expect(body([cro, wide])).toBe(
      `org/chart.yaml
  5:9   error    Ana Costa leads by execution but sits in the Chief Revenue
                 Officer seat (cro), and nobody beside them under Bo Lind (ceo)
                 leads marketing or customer success.
                 cso-style-cro-without-peers
  4:11  warning  Bo Lind has 14 reports.  span-too-wide`,
    )
  })

  it('wraps to 60 columns', () => {
    expect(body([cro], { width: 60 })).toBe(
      `org/chart.yaml
  5:9  error  Ana Costa leads by execution but sits in the
              Chief Revenue Officer seat (cro), and nobody
              beside them under Bo Lind (ceo) leads
              marketing or customer success.
              cso-style-cro-without-peers`,
    )
  })

  it('wraps to 200 columns', () => {
    expect(body([cro], { width: 200 })).toBe(
      `org/chart.yaml
  5:9  error  Ana Costa leads by execution but sits in the Chief Revenue Officer seat (cro), and nobody beside them under Bo Lind (ceo) leads marketing or customer success.
              cso-style-cro-without-peers`,
    )
  })

  it('starts the message on its own line where there is no room beside the place', () => {
    expect(body([wide], { width: 10 })).toBe(
      `org/chart.yaml
  4:11  warning
    Bo Lind has 14 reports.
    span-too-wide`,
    )
  })

  it.each([40, 60, 200])('keeps every line within %s columns, wide characters counted twice', (width) => {
    const source = sourceOf('org/営業.yaml', '- {id: 営業開発担当者の長い長い長い長い識別子, name: 山田太郎 🙂}\n')
    const finding = findingAt(placeOf(source, '識別子'), 'unknown-manager', {
      message:
        'SDR (営業開発担当者の長い長い長い長い識別子) reports to "存在しないマネージャーの識別子がここにあります", and no position has that id.',
      related: [{ place: placeOf(source, '山田太郎'), note: 'perhaps 山田太郎 🙂👩‍👩‍👧, who leads 営業' }],
    })
    const lines = body([finding], { width, frames: true }).split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
    expect(lines.join('').replace(/\s/g, '')).toContain('存在しないマネージャーの識別子がここにあります')
  })

  it('shows the lines that findings point at', () => {
    expect(body([cro, wide], { width: 200, frames: true })).toBe(
      `org/chart.yaml
  5:9   error    Ana Costa leads by execution but sits in the Chief Revenue Officer seat (cro), and nobody beside them under Bo Lind (ceo) leads marketing or customer success.
                 cso-style-cro-without-peers
    5 |   - id: cro
      |         ^^^
    6 |     title: Chief Revenue Officer

  4:11  warning  Bo Lind has 14 reports.  span-too-wide
    4 |     name: Bo Lind
      |           ^^^^^^^
    5 |   - id: cro`,
    )
  })

  it('names related places, and the change that mends a finding', () => {
    const finding = findingAt(placeOf(chart, 'cro'), 'duplicate-position-id', {
      message: 'Two positions are cro.',
      related: [
        { place: placeOf(chart, 'ceo'), note: 'the first one' },
        {
          place: placeOf(sourceOf('other/very/long/path/to/a/chart.yaml', 'a: b'), 'b'),
          note: 'one of another file altogether',
        },
      ],
      fix: { description: 'Rename the second one', edits: [] },
      suggestions: [{ description: 'Remove the first one', edits: [] }],
    })
    expect(body([finding])).toBe(
      `org/chart.yaml
  5:9  error  Two positions are cro.  duplicate-position-id
              see also 2:9  the first one
              see also other/very/long/path/to/a/chart.yaml:1:4
                one of another file altogether
              Fix: Rename the second one.`,
    )
    expect(body([finding], { frames: true })).toBe(
      `org/chart.yaml
  5:9  error  Two positions are cro.  duplicate-position-id
    5 |   - id: cro
      |         ^^^
    6 |     title: Chief Revenue Officer
    see also 2:9  the first one
    2 |   - id: ceo
      |         ^^^
    see also other/very/long/path/to/a/chart.yaml:1:4
      one of another file altogether
    1 | a: b
      |    ^
    Fix: Rename the second one.`,
    )
  })

  it('frames three related places and names ten', () => {
    const related = Array.from({ length: 12 }, (_, at) => ({ place: placeOf(chart, 'ceo'), note: `note ${at + 1}` }))
    const lines = body([findingAt(placeOf(chart, 'cro'), 'reporting-cycle', { related })], { frames: true }).split('\n')
    expect(lines.filter((line) => line.includes('^^^'))).toHaveLength(4)
    expect(lines.filter((line) => line.includes('see also'))).toHaveLength(10)
    expect(lines.at(-1)).toBe('    and 2 more')
  })

  it('shows control characters and turning marks of a chart as escapes, in every part', () => {
    const place = placeOf(chart, '\u001b[31mEve')
    const evil = sourceOf('org/\u001b]0;x\u0007.yaml', '\u009b31m')
    const finding = findingAt(place, 'r', {
      message: 'Named \u001b[31mEve\u202e\nhere.',
      related: [{ place: { source: evil, start: 0, end: 1 }, note: 'and \u0008here' }],
    })
    expect(body([finding], { frames: true })).toBe(
      `org/chart.yaml
  8:22  error  Named \\u001b[31mEve\\u202e\\nhere.  r
    8 |   - {id: bad, name: "\\u001b[31mEve\\u202e"}
      |                      ^^^^^^^^^^^^^
    see also org/\\u001b]0;x\\u0007.yaml:1:1  and \\u0008here
    1 | \\u009b31m
      | ^^^^^^`,
    )
  })

  it('styles path, severity, rule and frame', () => {
    expect(
      body(
        [
          { ...cro, message: 'Wrong.' },
          { ...wide, severity: 'info' },
        ],
        { palette: tellingPalette },
      ),
    ).toBe(
      `<bold>org/chart.yaml</bold>
  5:9   <red>error</red>  Wrong.  <dim>cso-style-cro-without-peers</dim>
  4:11  <blue>note</blue>   Bo Lind has 14 reports.  <dim>span-too-wide</dim>`,
    )
  })

  it('shows what could not be read and rules that broke off like findings', () => {
    const report = reportOf([wide], {
      problems: [{ path: 'org/\u001bx.yaml', message: 'There is no such file or folder. Check the spelling.' }],
      crashes: [
        {
          ruleId: 'span-too-wide',
          path: 'org/chart.yaml',
          error: new Error('x is undefined'),
          entity: { kind: 'position', id: 'cro' },
          place: placeOf(chart, 'cro'),
        },
        { ruleId: 'self-report', path: 'b.yaml', error: new Error(''), entity: undefined, place: undefined },
      ],
    })
    expect(stylish(report, contextOf())).toBe(
      `org/chart.yaml
  4:11  warning  Bo Lind has 14 reports.  span-too-wide

org/\\u001bx.yaml
  error  There is no such file or folder. Check the spelling.

org/chart.yaml
  5:9  error  The rule span-too-wide broke off at cro: x is undefined. Its
              findings are missing, all others are kept. The fault is the
              rule's, not the chart's.

b.yaml
  error  The rule self-report broke off. Its findings are missing, all others
         are kept. The fault is the rule's, not the chart's.

1 path could not be read and 2 rules broke off. 1 warning in 12 positions (1
chart, 1 file).
`,
    )
  })
})
