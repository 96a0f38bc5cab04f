import { describe, expect, it } from 'vitest'
import type { LintReport } from '../../src/lint/lint-report.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import type { Place } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lineColumn, lintSources } from '../support/lint-text.ts'

interface Run extends Partial<LintRequest> {
  readonly missing?: readonly string[]
}

/** A run over files that are one chart group called northwind. */
function lintGroup(files: Readonly<Record<string, string>>, { missing = [], ...request }: Run = {}) {
  const sources = Object.entries(files).map(([path, text]) => sourceFrom(text, { path, origin: 'found' }))
  return lintSources(sources, { groups: [{ name: 'northwind', sources, missing }], ...request })
}

const at = (place: Place) => `${place.source.path}:${lineColumn(place)}`

/** `path:line:column rule-id` and, for each related place, `+ path:line:column`. */
function findingsIn({ files }: LintReport) {
  return files.flatMap(({ source, findings }) =>
    findings.map(({ ruleId, place, related }) => {
      expect(place.source).toBe(source)
      return [`${at(place)} ${ruleId}`, ...related.map((other) => at(other.place))].join(' + ')
    }),
  )
}

const head = 'positions:\n  - {id: ceo, title: Chief Executive Officer}\n'
const emea = 'positions:\n  - {id: emea, title: Managing Director EMEA, reportsTo: ceo}\n'

describe('a chart group', () => {
  it('is one chart: ids of one file are known in the others', async () => {
    const report = await lintGroup({
      'org/a-emea.yaml': emea,
      'org/head.yaml': head,
      'org/sales.yaml': 'positions:\n  - {id: seller, title: Account Executive, reportsTo: emea}\n',
    })
    expect(findingsIn(report)).toEqual([])
    expect(report).toMatchObject({ charts: 1, positions: 3, notes: [] })
    expect(report.files.map(({ source }) => source.path)).toEqual([
      'org/a-emea.yaml',
      'org/head.yaml',
      'org/sales.yaml',
    ])
  })

  it('is judged as several charts where it is none', async () => {
    const sources = [sourceFrom(emea, { path: 'a.yaml' }), sourceFrom(head, { path: 'b.yaml' })]
    const report = await lintSources(sources)
    expect(findingsIn(report)).toEqual(['a.yaml:2:58 unknown-manager'])
    expect(report.charts).toBe(2)
  })

  it('leaves other files charts of their own', async () => {
    const sources = [sourceFrom(emea, { path: 'a.yaml' }), sourceFrom(head, { path: 'b.yaml' })]
    const other = sourceFrom(emea, { path: 'c.yaml' })
    const report = await lintSources([...sources, other], { groups: [{ name: 'ab', sources, missing: [] }] })
    expect(findingsIn(report)).toEqual(['c.yaml:2:58 unknown-manager'])
    expect(report.charts).toBe(2)
  })

  it('reports the same whatever the order of its files', async () => {
    const files = { 'a.yaml': `${emea}  - {id: x, title: Buyer, reportsTo: ghost}\n`, 'b.yaml': head, 'c.yaml': emea }
    const turned = Object.fromEntries(Object.entries(files).reverse())
    expect(await lintGroup(turned)).toEqual(await lintGroup(files))
  })

  it('shows both places of an id that two files give', async () => {
    const report = await lintGroup({
      'a.yaml': `${head}  - {id: cfo, title: Finance Director, reportsTo: ceo}\n`,
      'b.yaml': 'positions:\n  - {id: cfo, title: Treasurer, reportsTo: ceo}\n',
    })
    expect(findingsIn(report)).toEqual(['b.yaml:2:10 duplicate-position-id + a.yaml:3:10'])
  })

  it('finds a loop through several files, once', async () => {
    const report = await lintGroup({
      'a.yaml': `${head}  - {id: a, title: Buyer, reportsTo: b}\n`,
      'b.yaml': 'positions:\n  - {id: b, title: Buyer, reportsTo: c}\n',
      'c.yaml': 'positions:\n  - {id: c, title: Buyer, reportsTo: a}\n',
    })
    expect(findingsIn(report)).toEqual(['a.yaml:3:38 reporting-cycle + b.yaml:2:38 + c.yaml:2:38'])
  })

  it('keeps nested positions under those of their own file', async () => {
    const nested = (id: string) =>
      `positions:\n  - id: ${id}\n    title: Director\n    reportsTo: ceo\n    reports:\n      - {id: ${id}-1, title: Buyer, reports: [{id: ${id}-2, title: Clerk}]}\n`
    const managers = { ...holders, check: managersOf } as const
    const files = { 'a.yaml': head, 'b.yaml': nested('b'), 'c.yaml': nested('c') }
    const { files: reports } = await lintGroup(files, { rules: [managers] })
    expect(reports.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual([
      ...['b: ceo', 'b-1: b', 'b-2: b-1'],
      ...['c: ceo', 'c-1: c', 'c-2: c-1'],
    ])
  })

  it('reads files of different forms together', async () => {
    const report = await lintGroup({
      'a.json': '[{"employeeId": "7", "name": "Ana", "title": "Account Executive", "managerId": "emea"}]',
      'b.yaml': emea,
      'c.yaml': head,
    })
    expect(findingsIn(report)).toEqual([])
    expect(report.positions).toBe(3)
  })

  it('tells records apart that have the same number in their files', async () => {
    // Two files of one text: every node of one has its double in the other.
    const inline = (id: string) => `positions:\n  - {id: ${id}, title: Buyer, reportsTo: ceo, person: {name: ${id}}}\n`
    const { files } = await lintGroup(
      { 'a.yaml': head, 'b.yaml': inline('b'), 'c.yaml': inline('c') },
      { rules: [holders] },
    )
    expect(files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual(['b: b', 'c: c'])
  })
})

/** Says who holds what. */
const holders = {
  id: 'holders',
  category: 'identity',
  severity: 'info',
  recommended: true,
  summary: 'Everybody is told.',
  sources: [],
  since: '0.1.0',
  messages: { holder: '{id}: {name}' },
  check: (chart, report) => {
    for (const on of chart.positions) {
      for (const { name } of on.holders)
        report({ on, messageId: 'holder', data: { id: on.id ?? '', name: name ?? '' } })
    }
    return undefined
  },
} as const satisfies LintRequest['rules'][number]

describe('people and plans of a group', () => {
  const chart = `${head}  - {id: cro, title: Chief Revenue Officer, role: cro, reportsTo: ceo, person: Bo Lind}\n`
  const others = `  - {id: cmo, title: Chief Marketing Officer, reportsTo: ceo}\n  - {id: cco, title: Chief Customer Officer, reportsTo: ceo}\n`
  const names = async (files: Readonly<Record<string, string>>) => {
    const { files: reports } = await lintGroup(files, { rules: [holders] })
    return reports.flatMap(({ findings }) => findings.map(({ message }) => message))
  }

  it('may have the plans in a file of their own', async () => {
    const alone = await lintGroup({ 'org.yaml': chart + others })
    expect(findingsIn(alone)).toEqual(['org.yaml:3:10 missing-successor'])
    const plans = 'succession:\n  - {position: cro, candidates: [{person: Cy Okafor, readiness: ready-now}]}\n'
    const report = await lintGroup({ 'org.yaml': chart + others, 'plans.yaml': plans })
    expect(findingsIn(report)).not.toContain('org.yaml:3:10 missing-successor')
    expect(report).toMatchObject({ charts: 1, notes: [] })
  })

  it('may list the people in a file of their own', async () => {
    const people = 'people:\n  - {id: p-1, name: Ana Costa}\n'
    expect(await names({ 'a.yaml': 'positions: [{id: ceo, title: CEO, person: p-1}]', 'people.yaml': people })).toEqual(
      ['ceo: Ana Costa'],
    )
  })

  it('are named by name in one file although another lists its people', async () => {
    const people = 'people:\n  - {id: p-1, name: Cy Okafor}\nsuccession: []\n'
    expect(await names({ 'org.yaml': chart, 'plans.yaml': people })).toEqual(['cro: Bo Lind'])
  })

  it('are named by name in plans, also where the file of the plans lists others', async () => {
    const plans = 'people:\n  - {id: p-1, name: Cy Okafor}\n'
    const plan = (person: string) => `succession:\n  - {position: cro, candidates: [{person: ${person}}]}\n`
    const candidates = { ...holders, check: candidatesOf } as const
    const named = async (person: string) => {
      const { files } = await lintGroup(
        { 'org.yaml': chart, 'plans.yaml': plans + plan(person) },
        { rules: [candidates] },
      )
      return files.flatMap(({ findings }) => findings.map(({ message }) => message))
    }
    expect(await named('Bo Lind')).toEqual(['cro: Bo Lind'])
    expect(await named('p-1')).toEqual(['cro: Cy Okafor'])
    expect(await named('Cy Okafor')).toEqual(['cro: nobody'])
  })

  it('are named in plans by the id of the record they stand on', async () => {
    const list = '- {id: 1, name: Ana, title: CEO, manager: none}\n- {id: 2, name: Bo, title: CRO, manager: 1}\n'
    const plans = 'succession:\n  - {position: 1, candidates: [{person: 2}]}\n'
    const candidates = { ...holders, check: candidatesOf } as const
    const { files } = await lintGroup({ 'org.yaml': list, 'plans.yaml': plans }, { rules: [candidates] })
    expect(files.flatMap(({ findings }) => findings.map(({ message }) => message))).toEqual(['1: Bo'])
  })
})

const managersOf: NonNullable<LintRequest['rules'][number]['check']> = (chart, report) => {
  for (const on of chart.positions) {
    const name = chart.manager(on)?.id
    if (name !== undefined) report({ on, messageId: 'holder', data: { id: on.id ?? '', name } })
  }
  return undefined
}

const candidatesOf: NonNullable<LintRequest['rules'][number]['check']> = (chart, report) => {
  for (const on of chart.plans) {
    for (const { person } of on.candidates) {
      report({ on, messageId: 'holder', data: { id: on.positionReference ?? '', name: person?.name ?? 'nobody' } })
    }
  }
  return undefined
}

describe('what files say of the whole', () => {
  it('counts from the file that says it', async () => {
    const { dates } = await lintGroup({ 'a.yaml': head, 'b.yaml': `asOf: 2026-03-01\n${emea}` })
    expect(dates).toEqual([{ date: '2026-03-01', from: 'chart' }])
  })

  it('counts from the first by path where they disagree, with a note', async () => {
    const { dates, notes } = await lintGroup({
      'b.yaml': `asOf: 2026-04-01\norganization: Northwind\n${emea}`,
      'a.yaml': `asOf: 2026-03-01\norganization: Northwind\n${head}`,
    })
    expect(dates).toEqual([{ date: '2026-03-01', from: 'chart' }])
    expect(notes).toEqual([
      'The files of chart group northwind disagree on asOf: 2026-03-01 in a.yaml and 2026-04-01 in b.yaml. What a.yaml says counts.',
    ])
  })
})

describe('a file of a group', () => {
  it('silences findings in itself, and in no other', async () => {
    const broken = (id: string) => `positions:\n  - {id: ${id}, title: Buyer, reportsTo: ghost}\n`
    const silent = `# orglint-disable unknown-manager -- known\n${broken('b')}`
    const { files } = await lintGroup({
      'a.yaml': broken('a'),
      'b.yaml': silent,
      'c.yaml': broken('c'),
      'd.yaml': head,
    })
    expect(files.map(({ source, findings, silenced }) => [source.path, findings.length, silenced.length])).toEqual([
      ['a.yaml', 1, 0],
      ['b.yaml', 0, 1],
      ['c.yaml', 1, 0],
      ['d.yaml', 0, 0],
    ])
  })

  it('silences a record by a comment above it, not the one on that line of another file', async () => {
    const short = 'positions:\n  # just a comment\n  - {id: a, title: Buyer, reportsTo: ghost}\n'
    const long =
      'positions:\n  # orglint-disable-next-line\n  - id: b\n    title: Buyer of many things\n    department: purchasing\n    reportsTo: ghost\n'
    const report = await lintGroup({ 'a.yaml': short, 'b.yaml': long, 'c.yaml': head })
    expect(findingsIn(report)).toEqual(['a.yaml:3:38 unknown-manager'])
  })

  it('may hold somebody without a manager, in the form of the other files', async () => {
    const report = await lintGroup({
      'ana.yaml': '- {id: 1, name: Ana, title: CEO}',
      'bo.yaml': '- {id: 2, name: Bo, title: Buyer, manager: 1}',
      'cy.yaml': '- {id: 3, name: Cy, title: Buyer, manager: 1}',
    })
    expect(findingsIn(report)).toEqual([])
    expect(report).toMatchObject({ positions: 3, notes: [] })
  })

  it('is skipped where it is no chart in any form', async () => {
    const report = await lintGroup({ 'a.yaml': head, 'docker.yaml': 'services: {web: {image: nginx}}' })
    expect(report.notes).toEqual(['Skipped docker.yaml: no org chart in a form that orglint knows.'])
    expect(report.files.map(({ source }) => source.path)).toEqual(['a.yaml'])
  })

  it('is read as the dialect of the group, plans apart', async () => {
    const files = { 'a.yaml': 'ceo: {title: CEO}\n', 'plans.yaml': 'succession: [{position: ceo, candidates: []}]\n' }
    expect(await lintGroup(files, { dialect: 'slug-map' })).toMatchObject({ positions: 1, notes: [] })
  })

  it.each(['', '# nothing yet\n'])('may be empty: %j', async (text) => {
    const report = await lintGroup({ 'a.yaml': head, 'b.yaml': text })
    expect(findingsIn(report)).toEqual([])
  })
})

describe('a group of which something is missing', () => {
  const held = [
    'cro-style-cso-without-reports',
    'cso-style-cro-without-peers',
    'missing-successor',
    'multiple-roots',
    'unknown-manager',
  ]
  const sellers =
    'positions:\n  - {id: a, title: VP of Sales, reportsTo: ghost}\n  - {id: a, title: Buyer, reportsTo: ghost}\n  - {id: b, title: Buyer}\n'

  it('is judged by the rules that can judge a part, and says so once', async () => {
    const report = await lintGroup({ 'a.yaml': sellers }, { missing: ['org/emea.yaml (not found)'] })
    expect(findingsIn(report)).toEqual(['a.yaml:3:10 duplicate-position-id + a.yaml:2:10'])
    const [note, ...others] = report.notes
    expect(others).toEqual([])
    expect(note).toMatch(
      /^Chart group northwind was judged without org\/emea\.yaml \(not found\)\. Rules that need the whole chart were held back: /,
    )
    for (const id of held) expect(note).toContain(id)
    expect(note).not.toContain('duplicate-position-id')
  })

  it('reports a file that does not parse, and judges the rest', async () => {
    const report = await lintGroup({ 'a.yaml': sellers, 'b.yaml': 'positions: "x' })
    expect(findingsIn(report)).toEqual(['a.yaml:3:10 duplicate-position-id + a.yaml:2:10', 'b.yaml:1:12 syntax'])
    expect(report.notes[0]).toMatch(/^Chart group northwind was judged without b\.yaml \(does not parse\)\./)
    expect(report).toMatchObject({ charts: 1, positions: 3 })
  })

  it('reports a file that does not parse even where it looks like no chart', async () => {
    expect(findingsIn(await lintGroup({ 'a.yaml': head, 'b.yaml': 'x: "' }))).toEqual(['b.yaml:1:4 syntax'])
  })

  it('is not called empty for what the missing part may hold', async () => {
    const plans = 'succession: [{position: ceo, candidates: []}]\n'
    expect(findingsIn(await lintGroup({ 'a.yaml': plans, 'b.yaml': 'positions: "x' }))).toEqual(['b.yaml:1:12 syntax'])
    expect(findingsIn(await lintGroup({ 'a.yaml': plans }))).toEqual(['a.yaml:1:1 empty-chart'])
  })

  it('names only rules that are on', async () => {
    const report = await lintGroup({ 'a.yaml': head }, { missing: ['b.yaml (not found)'], rules: [holders] })
    expect(report.notes).toEqual(['Chart group northwind was judged without b.yaml (not found).'])
  })

  it('says nothing of rules held back where all is there', async () => {
    expect((await lintGroup({ 'a.yaml': head })).notes).toEqual([])
  })

  it('holds nothing back in the other charts of the run', async () => {
    const sources = [sourceFrom(emea, { path: 'a.yaml' })]
    const other = sourceFrom(emea, { path: 'c.yaml' })
    const groups = [{ name: 'a', sources, missing: ['b.yaml (not found)'] }]
    expect(findingsIn(await lintSources([...sources, other], { groups }))).toEqual(['c.yaml:2:58 unknown-manager'])
  })
})

describe('a partial copy of a group', () => {
  const lost = (amount: number, manager = 'ghost') =>
    Array.from({ length: amount }, (_, at) => `  - {id: p${manager}${at}, title: Buyer, reportsTo: ${manager}}\n`).join(
      '',
    )
  const rulesIn = (report: LintReport) => report.files.flatMap(({ findings }) => findings.map(({ ruleId }) => ruleId))

  it('is told once where most managers are missing', async () => {
    const report = await lintGroup({
      'a.yaml': `positions:\n${lost(6)}`,
      'b.yaml': `positions:\n${lost(40, 'nobody')}`,
    })
    expect(rulesIn(report)).toEqual(['partial-chart'])
    expect(findingsIn(report)[0]).toMatch(/^a\.yaml:2:\d+ partial-chart \+ a\.yaml:3:/)
    expect(report.notes[0]).toMatch(
      /^Chart group northwind is here in part only\. Rules .* held back: .*unknown-manager/,
    )
  })

  it('is none where the managers that are missing are few, or not most', async () => {
    expect(rulesIn(await lintGroup({ 'a.yaml': `positions:\n${lost(9)}` }))).toEqual(Array(9).fill('unknown-manager'))
    const half = `${head}${lost(10)}${lost(10, 'ceo')}`
    expect(rulesIn(await lintGroup({ 'a.yaml': half })).filter((id) => id === 'unknown-manager')).toHaveLength(10)
  })

  it('is never a file by itself', async () => {
    const report = await lintSources([sourceFrom(`positions:\n${lost(40)}`)])
    expect(rulesIn(report)).toEqual(Array(40).fill('unknown-manager'))
  })
})
