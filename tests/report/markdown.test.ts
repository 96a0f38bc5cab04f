import { describe, expect, it } from 'vitest'
import { markdown, markdownUpTo } from '../../src/report/markdown.ts'
import { markdownText } from '../../src/report/markdown-text.ts'
import { contextOf, findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'
import { attack, bad, broken, nothingWrong, samples, silenced } from '../support/sample-reports.ts'

/** The cells of each table row, as Markdown cuts them. */
function rowsOf(text: string): readonly (readonly string[])[] {
  return text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.replace(/^\||\|$/g, '').split(/(?<!\\)\|/))
}

describe('markdown', () => {
  it('is a table per file', () => {
    expect(markdown(bad, contextOf())).toBe(`## orglint

1 error, 1 warning, 1 note in 12 positions (1 chart, 2 files).

### org/chart.yaml

| line | severity | finding |
| ---: | --- | --- |
| 1 | note | This may be odd. \`ambiguous-title\` |
| 2 | warning | Bo Lind has 14 reports. \`span-too-wide\` |
| 4 | error | There is no position CEO. \`unknown-manager\` <br>See also line 2 (perhaps this one), line org/emea.yaml:2 (in another file). |

- 1 finding can be fixed with --fix.
`)
  })

  it('is short where nothing is wrong', () => {
    expect(markdown(nothingWrong, contextOf())).toBe(`## orglint

No problems in 12 positions (1 chart, 1 file).
`)
  })

  it('folds what is silenced away, with the reasons', () => {
    expect(markdown(silenced, contextOf())).toBe(`## orglint

No problems in 12 positions (1 chart, 1 file).

<details><summary>3 findings are silenced</summary>

| place | rule | silenced | reason |
| --- | --- | --- | --- |
| org/chart.yaml:4 | \`unknown-manager\` | by a comment | arrives in May \\| "really" |
| org/chart.yaml:2 | \`span-too-wide\` | in the chart |  |
| org/chart.yaml:1 | \`ambiguous-title\` | by the baseline | known since 2025 |

</details>
`)
  })

  it('lists what could not be read and rules that broke off', () => {
    const text = markdown(broken, contextOf())
    expect(text).toContain('\n### gone.yaml\n')
    expect(text).toContain('| 1 | error | There is no such file or folder. |')
    expect(text).toContain('| 3 | error | The rule span-too-wide broke off at cro: x is undefined.')
  })

  it('fits a comment, and says what it leaves out', () => {
    const source = sourceOf('a.yaml', 'a: 1\n')
    const findings = Array.from({ length: 500 }, (_, at) => {
      return findingAt(placeOf(source, 'a'), 'r', { message: `Number ${at} ${'x'.repeat(300)}.` })
    })
    const text = markdown(reportOf(findings), contextOf())
    expect(text.length).toBeLessThan(65_536)
    const shown = rowsOf(text).length - 2
    expect(shown).toBeGreaterThan(100)
    expect(text).toContain(`\n${500 - shown} more findings do not fit here.\n`)
    expect(markdownUpTo(reportOf(findings), contextOf(), 300_000)).not.toContain('do not fit')
  })

  it.each(samples)('has rows of as many cells as their head, for %s', (_, report) => {
    const widths = markdown(report, contextOf())
      .split(/\n\n/)
      .map((block) => new Set(rowsOf(block).map((cells) => cells.length)).size)
    expect(widths.filter((different) => different > 1)).toEqual([])
  })

  it('lets no name become markup, a mention, a reference or a link', () => {
    const text = markdown(attack, contextOf())
    const unescaped = text
      .replace(/\\[\\`*_[\]<>|~&$#]/g, '')
      .replaceAll('<br>', '')
      .replace(/<\/?(details|summary)>/g, '')
    expect(unescaped).not.toMatch(/[<[\]*]/)
    expect(text).not.toMatch(/@octocat|#12|!3|\$4|https:\/\//)
    expect(text).not.toMatch(/^(## head|\| cell)/m)
  })
})

describe('text in Markdown', () => {
  it.each([
    ['a|b', 'a\\|b'],
    ['*a* _b_ `c` ~~d~~', '\\*a\\* \\_b\\_ \\`c\\` \\~\\~\u200bd\\~\\~'],
    ['# head', '\\# head'],
    ['- item', '\\- item'],
    ['12. item', '12\\. item'],
    ['R&D', 'R\\&D'],
    ['a - b + 12.5', 'a - b + 12.5'],
  ])('%s stays what it is', (text, written) => {
    expect(markdownText(text)).toBe(written)
  })
})
