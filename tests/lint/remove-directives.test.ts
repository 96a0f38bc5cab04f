import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/apply-edits.ts'
import type { Format } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'

/** The text with every safe fix of a finding about directives made, one after the other. */
async function fixed(text: string, format: Format = 'yaml'): Promise<string> {
  const { files } = await lintSources([sourceFrom(text, { format })])
  const fix = files[0]?.findings.find(({ ruleId, fix }) => fix && ruleId.endsWith('directive'))?.fix
  return fix ? fixed(applyEdits(text, fix.edits), format) : text
}

const people = 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n'

describe('removing what silences nothing', () => {
  it.each([
    ['a comment on a line of its own', `# orglint-disable self-report\n${people}`, people],
    ['the last line', `${people}# orglint-enable`, people],
    ['a comment behind a value', `${people.trimEnd()}   # orglint-disable-line\n`, people],
    [
      'lines that end as on Windows',
      `# orglint-enable\r\n${people.replaceAll('\n', '\r\n')}`,
      people.replaceAll('\n', '\r\n'),
    ],
  ])('takes out %s', async (_, before, after) => {
    expect(await fixed(before)).toBe(after)
  })

  it.each(['reporting-cycle, self-report, span-too-wide', 'self-report reporting-cycle', 'span-too-wide,self-report'])(
    'takes the idle rules out of "%s"',
    async (names) => {
      const chart = (rules: string) => `positions:
  # orglint-disable-next-line ${rules} -- known
  - {id: ceo, title: Chief Executive Officer, reportsTo: ceo}
`
      expect(await fixed(chart(names))).toBe(chart('self-report'))
    },
  )

  it.each(['yaml', 'json'] as const)('takes the idle rules out of the list of an entry in %s', async (format) => {
    const chart = (...rule: readonly string[]) => {
      const ignore = [{ rule, reason: 'known' }]
      const seat = { id: 'ceo', title: 'Chief Executive Officer', reportsTo: 'ceo', 'x-orglint-ignore': ignore }
      return JSON.stringify({ positions: [seat] })
    }
    const before = chart('span-too-wide', 'self-report', 'reporting-cycle', 'self-report')
    expect(await fixed(before, format)).toBe(chart('self-report'))
  })

  it('takes an entry out of a list, and the field with its last entry', async () => {
    const text = `positions:
  - id: ceo
    title: Chief Executive Officer
    reportsTo: ceo
    x-orglint-ignore:
      - {rule: self-report, reason: known}
      - {rule: span-too-wide, reason: none}
  - id: cfo
    title: Chief Financial Officer
    x-orglint-ignore: [{rule: span-too-wide, reason: none}]
    reportsTo: ceo
`
    expect(await fixed(text)).toBe(`positions:
  - id: ceo
    title: Chief Executive Officer
    reportsTo: ceo
    x-orglint-ignore:
      - {rule: self-report, reason: known}
  - id: cfo
    title: Chief Financial Officer
    reportsTo: ceo
`)
  })

  it('works in strict JSON', async () => {
    const text = `{
  "positions": [
    {
      "id": "ceo",
      "title": "Chief Executive Officer",
      "x-orglint-ignore": [{ "rule": "span-too-wide", "reason": "none" }]
    }
  ]
}
`
    expect(JSON.parse(await fixed(text, 'json'))).toEqual({
      positions: [{ id: 'ceo', title: 'Chief Executive Officer' }],
    })
  })

  it('takes a comment out of JSON with comments', async () => {
    const text = '{"positions": [/* orglint-disable-next-line */ {"id": "ceo", "title": "Chief Executive Officer"}]}'
    expect(await fixed(text, 'jsonc')).toBe('{"positions": [ {"id": "ceo", "title": "Chief Executive Officer"}]}')
  })
})
