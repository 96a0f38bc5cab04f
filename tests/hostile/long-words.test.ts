import { describe, expect, it } from 'vitest'
import { globMatcher } from '../../src/glob.ts'
import { nearest } from '../../src/nearest.ts'
import { printable } from '../../src/report/printable.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'

const million = 1_000_000

describe('words of a megabyte', () => {
  it('are compared with no other word', () => {
    expect(nearest('j'.repeat(million), [`j${'i'.repeat(million)}`, 'j'.repeat(million)])).toBeUndefined()
  })

  it('stand in messages by their beginning, whole characters only', async () => {
    const id = `x${'😀'.repeat(million)}`
    const chart = JSON.stringify({ positions: [{ id, title: 'CEO', reportsTo: id }] })
    const { files } = await lintSources([sourceFrom(chart, { format: 'json' })])
    const [finding] = files.flatMap(({ findings }) => findings)
    expect(finding?.ruleId).toBe('self-report')
    expect(finding?.message.length).toBeLessThan(1_000)
    expect(finding?.message).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
    expect(finding?.message).toContain('😀…')
  })

  it('do no harm as ids, names, dates and departments', async () => {
    const words = ['i'.repeat(million), '2026-'.repeat(million / 5), 'Vacant ('.repeat(million / 8)]
    const positions = words.flatMap((word) => [
      { id: word, title: 'CEO' },
      { id: `${word}2`, reportsTo: `${word}3`, title: 'CFO' },
      { id: 'd', reportsTo: word, department: word, name: word, startDate: word, kpis: [word], duties: [word] },
    ])
    const { crashes } = await lintSources([sourceFrom(JSON.stringify({ positions }), { format: 'json' })])
    expect(crashes).toEqual([])
  })

  it.each([
    'Chief ',
    'VP of Sales, ',
    '<',
    '[',
    '](',
    '(',
    ' ',
    '&',
    '*_`~',
    'a-',
    '&#',
    '<a ',
    '"',
    'Sales/',
    '\u200b',
    '½',
  ])('do no harm as a title of %j', async (part) => {
    const title = `${part.repeat(million / part.length)}x`
    const chart = JSON.stringify({ positions: [{ id: 'ceo', title }] })
    const { crashes, files } = await lintSources([sourceFrom(chart, { format: 'json' })])
    expect(crashes).toEqual([])
    expect(files).toHaveLength(1)
  })
})

describe('a megabyte that matching could get lost in', () => {
  const chart = 'positions:\n  - {id: ceo, title: CEO, reportsTo: ceo}'

  it.each([' ', '\t', '(', '--', '(until 1'])('as a comment of %j that silences', async (part) => {
    const comment = `# orglint-disable-line self-report -- known (until 2${part.repeat(million / part.length)}`
    const { files } = await lintSources([sourceFrom(`${chart} ${comment}\n`)])
    expect(files[0]?.silenced).toHaveLength(1)
  })

  it.each(['[', '{', '{a,', '{{a', '}', '*a', '**/x/', '\\', '[!'])('as a pattern of %j', (part) => {
    expect(globMatcher([part.repeat(million / part.length)])('org/chart.yaml')).toBe(false)
  })

  it.each([':', '#', '##a', '::1'])('as %j, of which commands in logs are made', (part) => {
    const text = `${part.repeat(million / part.length)}!`
    expect(printable(text)).toBe(text)
  })
})
