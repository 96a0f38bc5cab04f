import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources } from '../support/lint-text.ts'

const many = 100_000

async function found(text: string, format: 'json' | 'yaml'): Promise<readonly string[]> {
  const { files, crashes } = await lintSources([sourceFrom(text, { format })])
  expect(crashes).toEqual([])
  return files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))
}

const chartOf = (positions: readonly object[]) => JSON.stringify({ positions })

describe('what is built to be large gives few findings and no overflow', () => {
  it('a line of managers as long as the chart', async () => {
    const seats = Array.from({ length: 20_000 }, (_, at) => ({ id: `p${at}`, title: 'Clerk', reportsTo: `p${at - 1}` }))
    const [, ...rest] = seats
    expect(await found(chartOf([{ id: 'p0', title: 'Clerk' }, ...rest]), 'json')).toEqual([
      'single-report-chain',
      'too-many-layers',
    ])
  })

  it('a loop as long as the chart', async () => {
    const length = 20_000
    const seats = Array.from({ length }, (_, at) => ({
      id: `p${at}`,
      title: 'Clerk',
      reportsTo: `p${(at + 1) % length}`,
    }))
    expect(await found(chartOf(seats), 'json')).toEqual(['reporting-cycle'])
  })

  it.each([
    ['UUIDs', (at: number) => createHash('md5').update(`${at}`).digest('hex').replace(/^.{8}/, '$&-')],
    ['ids that only end differently', (at: number) => `${'a'.repeat(80)}${at.toString(36)}`],
  ])('%s of which many lead to nobody', async (_, id) => {
    const seats = Array.from({ length: 19_000 }, (_, at) => ({
      id: id(at),
      title: 'Clerk',
      reportsTo: id(at % 50 === 1 ? at + 1_000_000 : at >> 3),
    }))
    const [top, ...rest] = seats
    const all = await found(chartOf([{ ...top, reportsTo: undefined }, ...rest]), 'json')
    expect(all.filter((rule) => rule === 'unknown-manager')).toHaveLength(380)
  })

  it('ids of managers and holders in another letter case, each of them repaired', async () => {
    const positions = Array.from({ length: 10_000 }, (_, at) => ({
      id: `P${at}`,
      title: 'Clerk',
      person: `n${at}`,
      ...(at > 0 ? { reportsTo: `p${at >> 3}` } : {}),
    }))
    const people = positions.map((_, at) => ({ id: `N${at}`, name: `Person ${at}` }))
    const { files } = await lintSources([sourceFrom(JSON.stringify({ positions, people }), { format: 'json' })])
    const repaired = files[0]?.findings.filter(({ fix }) => fix !== undefined) ?? []
    expect(repaired.filter(({ ruleId }) => ruleId === 'unknown-manager')).toHaveLength(9_999)
    expect(repaired.filter(({ ruleId }) => ruleId === 'unknown-reference')).toHaveLength(10_000)
  })

  it('one id for everybody', async () => {
    const seats = Array.from({ length: 20_000 }, (_, at) => ({ id: 'p', title: `Clerk ${at}` }))
    expect(await found(chartOf(seats), 'json')).toEqual(['duplicate-position-id'])
  })

  it.each([
    ['in JSON', 'json', `{"positions": [${'{"id": "x", "reports": ['.repeat(many)}`],
    ['in flow YAML', 'yaml', `{positions: [${'{id: x, reports: ['.repeat(many)}`],
    ['lists in block YAML', 'yaml', `positions:\n${'- '.repeat(many)}x`],
  ] as const)('levels without end %s', async (_, format, text) => {
    expect(await found(text, format)).toEqual(['syntax'])
  })

  it('aliases that stand for billions of values', async () => {
    const letters = [...'abcdefghi']
    const bomb = letters.map((letter, at) => {
      const inner = at === 0 ? 'x' : `*${letters[at - 1]}`
      return `x-${letter}: &${letter} [${Array.from({ length: 9 }, () => inner).join(', ')}]`
    })
    const text = `${bomb.join('\n')}\npositions:\n  - {id: ceo, title: Chief Executive Officer, kpis: *i}\n`
    expect(await found(text, 'yaml')).toEqual(Array.from({ length: 9 }, () => 'invalid-field'))
    expect(await found(`${bomb.join('\n')}\npositions: *i\n`, 'yaml')).not.toContain('syntax')
  })

  it('entries without end of what silences, on one line', async () => {
    const entries = Array.from({ length: 20_000 }, () => ({ rule: 'self-report', reason: 'known' }))
    const seat = { id: 'ceo', title: 'Chief Executive Officer', 'x-orglint-ignore': entries }
    expect(new Set(await found(chartOf([seat]), 'json'))).toEqual(new Set(['unused-directive']))
  })

  it('people without end in one seat, all of whom have left', async () => {
    const people = Array.from({ length: 10_000 }, (_, at) => ({ id: `h${at}`, name: `Person ${at}`, status: 'left' }))
    const seat = { id: 'ceo', title: 'Chief Executive Officer', person: people.map(({ id }) => id) }
    const all = await found(JSON.stringify({ positions: [seat], people }), 'json')
    expect(all.filter((rule) => rule === 'leaver-still-in-seat')).toHaveLength(10_000)
  })

  it('people without end in the same two seats', async () => {
    const people = Array.from({ length: 10_000 }, (_, at) => ({ id: `h${at}`, name: `Person ${at}` }))
    const person = people.map(({ id }) => id)
    const positions = [
      { id: 'ceo', title: 'Chief Executive Officer', person },
      { id: 'cfo', title: 'Chief Financial Officer', person, reportsTo: 'ceo' },
      ...Array.from({ length: 50 }, (_, at) => ({ id: `p${at}`, title: 'Clerk', reportsTo: 'cfo' })),
    ]
    const all = await found(JSON.stringify({ positions, people }), 'json')
    expect(all.filter((rule) => rule === 'shared-position')).toHaveLength(2)
  })

  it('a candidate for every seat who holds every seat', async () => {
    const people = [{ id: 'h', name: 'Ann Ash', experience: ['sales'] }]
    const positions = Array.from({ length: 4_000 }, (_, at) => ({
      id: `p${at}`,
      title: 'CSO',
      role: 'cso',
      person: 'h',
      ...(at > 0 ? { reportsTo: `p${at >> 3}` } : {}),
      succession: { candidates: [{ person: 'h' }] },
    }))
    const [top, ...rest] = positions
    const all = await found(JSON.stringify({ positions: [{ ...top, reportsTo: undefined }, ...rest], people }), 'json')
    expect(all.filter((rule) => rule === 'successor-without-exposure')).toHaveLength(4_000)
  })

  it('dotted lines without end from one seat to another', async () => {
    const dottedLineTo = Array.from({ length: 40_000 }, () => 'ceo')
    const seats = [
      { id: 'ceo', title: 'Chief Executive Officer' },
      { id: 'a', title: 'Clerk', reportsTo: 'ceo', dottedLineTo },
    ]
    expect(new Set(await found(chartOf(seats), 'json'))).toEqual(new Set(['dotted-line-redundant']))
  })

  it('merge keys that bring in millions of fields', async () => {
    const fields = Array.from({ length: 2_000 }, (_, at) => `  k${at}: 1\n`).join('')
    const seats = Array.from({ length: 2_000 }, (_, at) => `  - {<<: *b, id: a${at}}\n`).join('')
    expect(await found(`x-b: &b\n${fields}positions:\n${seats}`, 'yaml')).toEqual(['syntax'])
  })

  const repeated = (many: number, item: string) => Array.from({ length: many }, () => item).join('')
  const seatsWith = (field: string) => repeated(2_000, `  - {title: Clerk, ${field}}\n`)
  const list = `[${repeated(2_000, 'a, ')}]`

  it.each([
    ['lists of texts', `x-k: &k ${list}\npositions:\n${seatsWith('kpis: *k')}`],
    ['lists of references', `x-k: &k ${list}\npositions:\n${seatsWith('dottedLineTo: *k')}`],
    ['lists of people', `x-k: &k [${repeated(2_000, '{name: A}, ')}]\npositions:\n${seatsWith('person: *k')}`],
    ['lists that maps merge', `x-k: &k {kpis: ${list}}\npositions:\n${seatsWith('<<: *k')}`],
    ['lists of records', `x: &k [${repeated(2_000, '{name: A, children: []}, ')}]\n${repeated(2_000, 'y: *k\n')}`],
    ['lists around them', `positions: &a\n${repeated(5_000, '  - {title: Clerk, reports: *a}\n')}`],
  ])('%s that aliases repeat', async (_, text) => {
    expect(await found(text, 'yaml')).toContain('syntax')
  })

  const lines = Array.from({ length: 40_000 }, (_, at) => `{id: a${at}, title: Clerk, reportsTo: a${at}}`)

  it.each([
    ['behind each of as many findings', (line: string) => `  - ${line} # orglint-disable-line self-report -- known\n`],
    ['above', (line: string) => `  # orglint-disable-next-line self-report -- known\n  - ${line}\n`],
    ['above, without an end', (line: string) => `  # orglint-disable self-report -- known\n  - ${line}\n`],
    [
      'above, each with an end behind it',
      (line: string) => `  # orglint-disable -- known\n  - ${line}\n  # orglint-enable self-report\n`,
    ],
  ])('a comment that silences %s', async (_, around) => {
    const { files } = await lintSources([sourceFrom(`positions:\n${lines.map(around).join('')}`)])
    const kept = files[0]?.findings.filter(({ ruleId }) => ruleId !== 'multiple-roots')
    expect(kept).toEqual([])
    expect(files[0]?.silenced).toHaveLength(lines.length)
  })

  it('an entry of many rules that silences one finding', async () => {
    const entry = { rule: Array.from({ length: 20_000 }, () => 'self-report'), reason: 'known' }
    const seat = { id: 'ceo', title: 'CEO', reportsTo: 'ceo', 'x-orglint-ignore': [entry] }
    expect(await found(chartOf([seat]), 'json')).toHaveLength(19_999)
  })

  it('a comment on every line that silences', async () => {
    const comments = '# orglint-disable-next-line self-report -- known\n'.repeat(5_000)
    const { files } = await lintSources([sourceFrom(`${comments}positions: [{id: a, title: CEO, reportsTo: a}]\n`)])
    expect(files[0]?.silenced).toHaveLength(1)
  })
})
