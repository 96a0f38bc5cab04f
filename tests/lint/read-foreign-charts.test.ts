import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Configuration } from '../../src/config/configuration.ts'
import { rules } from '../../src/rules/index.ts'
import type { Origin } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lineColumn, lintSources } from '../support/lint-text.ts'

interface Input {
  readonly path?: string
  readonly origin?: Origin
  readonly settings?: Partial<Configuration>
  readonly dialect?: string
  readonly skipUnrecognised?: boolean
}

/** Findings of the format rules as `line:column rule message`, and the notes of the run. */
async function lintForeign(
  text: string,
  { path = 'chart.yaml', origin = 'named', settings = {}, ...flags }: Input = {},
) {
  const format = path.endsWith('.md') ? 'markdown' : 'yaml'
  const configuration = { ...builtInConfiguration(rules), ...settings }
  const report = await lintSources([sourceFrom(text, { path, origin, format })], {
    configurationFor: () => configuration,
    ...flags,
  })
  const formatRules = new Set(rules.filter(({ category }) => category === 'format').map(({ id }) => id))
  const findings = report.files
    .flatMap((file) => file.findings)
    .filter(({ ruleId }) => formatRules.has(ruleId))
    .map(({ ruleId, message, place }) => `${lineColumn(place)} ${ruleId} ${message}`)
  return { positions: report.positions, findings, notes: report.notes }
}

const fields = (mapping: Readonly<Record<string, string>>) => ({ fields: new Map(Object.entries(mapping)) })

describe('a mapping to a field that no record has', () => {
  const list = '- {Ref: 1, Job Title: CEO}\n- {Ref: 2, Job Title: VP, Boss: 1}'

  it('is an error that names the nearest field', async () => {
    const settings = fields({ id: 'Ref', reportsTo: 'Boss', title: 'Job Titel' })
    expect(await lintForeign(list, { settings })).toEqual({
      positions: 2,
      findings: [
        '1:9 missing-field No record has the field "Job Titel", under which fields.title in the configuration says to look. Did you mean "Job Title"?',
      ],
      notes: [],
    })
  })

  it('is an error also where it is the manager: the file is still seen to be a chart', async () => {
    const settings = fields({ id: 'Ref', reportsTo: 'Bos', title: 'Job Title' })
    const { positions, findings } = await lintForeign(list, { settings })
    expect(positions).toBe(2)
    expect(findings).toEqual([
      expect.stringContaining('fields.reportsTo in the configuration says to look. Did you mean "Boss"?'),
    ])
  })

  it('is an error where nothing is near and the chart says little without it', async () => {
    const settings = fields({ id: 'Ref', reportsTo: 'Boss', name: 'Incumbent' })
    const { findings } = await lintForeign(list, { settings })
    expect(findings).toEqual([
      expect.stringContaining('"Incumbent", under which fields.name in the configuration says to look. Correct'),
    ])
  })

  it('is a note where this chart may just not have the field', async () => {
    const settings = fields({ id: 'Ref', reportsTo: 'Boss', dottedLineTo: 'Matrix' })
    expect(await lintForeign(list, { settings })).toEqual({
      positions: 2,
      findings: [],
      notes: ['No record in chart.yaml has the field "Matrix" that the configuration names for dottedLineTo.'],
    })
  })

  it('is one where the path leads nowhere', async () => {
    const text = '- {Ref: 1, at: {title: CEO}}\n- {Ref: 2, at: {title: VP}, Boss: 1}'
    const settings = fields({ id: 'Ref', reportsTo: 'Boss', title: 'at.titel' })
    expect((await lintForeign(text, { settings })).findings).toEqual([
      expect.stringContaining('Did you mean "at.title"?'),
    ])
    expect(
      (await lintForeign(text, { settings: fields({ id: 'Ref', reportsTo: 'Boss', title: 'at.title' }) })).findings,
    ).toEqual([])
  })

  it('says nothing about a native chart', async () => {
    const settings = fields({ id: 'Ref', reportsTo: 'Boss', title: 'role' })
    const text = 'positions:\n  - {id: ceo, title: CEO}\n  - {id: cro, title: CRO, role: cro, reportsTo: ceo}'
    expect(await lintForeign(text, { settings })).toEqual({ positions: 2, findings: [], notes: [] })
  })
})

describe('the values of a mapped field', () => {
  it('may be numbers in quotes', async () => {
    const settings = fields({ id: 'Ref', reportsTo: 'Boss', fte: 'FTE', level: 'Grade' })
    const text = '- {Ref: 1, FTE: "1.0", Grade: "9"}\n- {Ref: 2, Boss: 1, FTE: "0.5", Grade: SCS2}'
    const { findings } = await lintForeign(text, { settings })
    expect(findings).toEqual([expect.stringMatching(/^2:\d+ invalid-field .*Grade/)])
  })
})

describe('a file that is found in a folder', () => {
  const possible = '- {id: 1, name: Ana}\n- {id: 2, name: Bo, parentId: 1}'
  const clear = '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Bo, title: VP, parentId: 1}'
  const person = 'name: Bo\ntitle: VP\nreportsTo: ana'
  const why =
    'perhaps an org chart, perhaps something else. If it is one, name it, or list it under charts: in the configuration.'

  it('is read where it is plainly a chart', async () => {
    expect((await lintForeign(clear, { origin: 'found' })).positions).toBe(2)
  })

  it('is skipped with a note where it may be something else', async () => {
    const { positions, notes } = await lintForeign(possible, { origin: 'found' })
    expect([positions, notes]).toEqual([0, [`Skipped chart.yaml: ${why}`]])
  })

  it('is skipped so too where a hook names it among all changed files', async () => {
    const { positions, notes } = await lintForeign(possible, { skipUnrecognised: true })
    expect([positions, notes]).toEqual([0, [`Skipped chart.yaml: ${why}`]])
  })

  it('is skipped with a hint where it holds one person', async () => {
    const { notes } = await lintForeign(person, { origin: 'found', path: 'bo.yaml' })
    expect(notes).toEqual([
      'Skipped bo.yaml: one person per file. To lint them as one chart, list them under charts: in the configuration.',
    ])
  })

  it('is read where the configuration names the dialect and it may be of that', async () => {
    expect((await lintForeign(possible, { origin: 'found', dialect: 'flat' })).positions).toBe(2)
    expect((await lintForeign('services: {web: {image: x}}', { origin: 'found', dialect: 'flat' })).notes).toEqual([
      'Skipped chart.yaml: no org chart in a form that orglint knows.',
    ])
  })
})

describe('a page without front matter', () => {
  it('is no chart where it is named, and passed over where it is found', async () => {
    expect((await lintForeign('# About', { path: 'about.md' })).findings).toEqual([
      '1:1 not-a-chart This page has no front matter: lines such as reportsTo: ceo between two lines of --- at its top. Add it, or leave the page out.',
    ])
    expect((await lintForeign('# About', { path: 'about.md', origin: 'found' })).findings).toEqual([])
  })
})

describe('a file that fits two forms', () => {
  it('is read as one of them, and a note says so', async () => {
    const both = `- {id: 1, name: Ana, title: CEO, managerId: null}
- {id: 2, name: Bo, title: VP, managerId: 1, reports: [{id: 3, name: Cy, title: Clerk}]}`
    expect((await lintForeign(both)).notes).toEqual([
      'Read chart.yaml as nested; it could also be flat. If that is wrong, pass --dialect flat or write dialect: flat into the configuration.',
    ])
    expect((await lintForeign(both, { dialect: 'flat' })).notes).toEqual([])
  })
})

describe('records of posts that are gone', () => {
  it('are left out, and a note says how many', async () => {
    const text = '- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: Eliminated, title: VP, managerId: 2}'
    expect(await lintForeign(text)).toEqual({
      positions: 1,
      findings: [],
      notes: ['Left 1 record of a post marked Eliminated out of chart.yaml.'],
    })
  })

  it('are kept where the word is written otherwise: what is left out, nobody checks', async () => {
    for (const name of ['eliminated', "''Eliminated''", 'ELIMINATED']) {
      const text = `- {id: 1, name: Ana, title: CEO}\n- {id: 2, name: '${name}', title: VP, managerId: 1}`
      expect((await lintForeign(text)).positions, name).toBe(2)
    }
  })

  it('are kept where others are nested below them', async () => {
    const text = '{name: Eliminated, title: CEO, children: [{name: Bo, title: VP}]}'
    expect((await lintForeign(text)).positions).toBe(2)
  })
})

describe('placeholders of a user', () => {
  it('are no people', async () => {
    const text = '- {id: 1, name: Gap, title: CEO}\n- {id: 2, name: Agency, title: VP, managerId: 1}'
    const configuration: Configuration = {
      ...builtInConfiguration(rules),
      placeholders: { vacant: ['gap'], anonymous: ['agency'] },
    }
    const { openChart } = await import('../../src/lint/open-chart.ts')
    const opened = await openChart(
      { group: undefined, sources: [sourceFrom(text)], configuration, missing: [] },
      { dialect: undefined, skipUnrecognised: false, allowEmpty: false },
    )
    expect(opened.chart?.positions.map(({ vacant, holders }) => [vacant, holders.length])).toEqual([
      [true, 0],
      [false, 0],
    ])
  })
})
