import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import { openChart } from '../../src/lint/open-chart.ts'
import type { Source } from '../../src/source.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lineColumn } from '../support/lint-text.ts'

const configuration = builtInConfiguration([])

interface Flags {
  readonly dialect: string | undefined
  readonly skipUnrecognised: boolean
  readonly allowEmpty: boolean
}

const usual: Flags = { dialect: undefined, skipUnrecognised: false, allowEmpty: false }

/** What became of a source: `broken syntax 2:1`, `skipped not-a-chart`, `chart 3 positions`. */
async function outcome(source: Source, flags: Partial<Flags> = {}, settings: Partial<typeof configuration> = {}) {
  const input = { group: undefined, sources: [source], configuration: { ...configuration, ...settings }, missing: [] }
  const opened = await openChart(input, { ...usual, ...flags })
  const [file] = opened.files
  if (!file || file.kind === 'skipped') return `skipped ${file?.reason}`
  const problems = [...file.problems, ...opened.problems].map(
    ({ ruleId, messageId, place }) => `${ruleId}/${messageId} ${lineColumn(place)}`,
  )
  if (file.kind !== 'part') return ['broken', ...(file.fatal ? ['fatal'] : []), ...problems].join(' ')
  return [`chart ${opened.chart?.positions.length} positions`, ...problems].join(' ')
}

const named = (text: string) => sourceFrom(text)
const found = (text: string) => sourceFrom(text, { origin: 'found' })
const stdin = (text: string) => sourceFrom(text, { origin: 'stdin' })

describe('a chart', () => {
  it('is read, however it came in', async () => {
    const text = 'positions: [{id: ceo}, {id: cfo, reportsTo: ceo}]'
    expect(await Promise.all([named(text), found(text), stdin(text)].map((source) => outcome(source)))).toEqual([
      'chart 2 positions',
      'chart 2 positions',
      'chart 2 positions',
    ])
  })

  it('is read as far as it can be, with what the parser and the format met', async () => {
    const text = 'positions:\n  - {id: ceo, status: gone, x-note: 1}\n  - {id: cfo, id: cro}\n  - 7'
    expect(await outcome(named(text))).toBe(
      'chart 2 positions duplicate-key/duplicateKey 3:15 invalid-field/misplaced 4:5 invalid-field/notAllowed 2:23',
    )
  })

  it('is read by the fields that the configuration maps', async () => {
    const text = '- {Post: 1, Boss: XX}\n- {Post: 2, Boss: 1}'
    const fields = new Map([
      ['id', 'Post'],
      ['reportsTo', 'Boss'],
    ])
    expect(await outcome(named(text))).toBe('broken not-a-chart/found 1:1')
    expect(await outcome(named(text), {}, { fields })).toBe('chart 2 positions')
  })

  it('is read as the dialect that is named, by the flag before the configuration', async () => {
    const text = 'version: 1\npositions: [{id: x}]\na: {manager: b}\nb: {name: Bo}'
    expect(await outcome(named(text))).toMatch(/^chart 1 positions/)
    expect(await outcome(named(text), {}, { dialect: 'slug-map' })).toMatch(/^chart 2 positions/)
    expect(await outcome(named(text), { dialect: 'native' }, { dialect: 'slug-map' })).toMatch(/^chart 1 positions/)
  })
})

describe('a file that is no chart', () => {
  const text = 'services:\n  web: {image: nginx}'

  it('is an error where it was named or came on standard input', async () => {
    expect(await outcome(named(text))).toBe('broken not-a-chart/keys 1:1')
    expect(await outcome(stdin(text))).toBe('broken not-a-chart/keys 1:1')
    expect(await outcome(named('just a text'))).toBe('broken not-a-chart/found 1:1')
    expect(await outcome(named('? \n: \n'))).toBe('broken not-a-chart/found 1:1')
  })

  it.each([
    ['people/bo.yaml', 'people/*.yaml'],
    ['agents/bo/AGENTS.yaml', 'agents/*/AGENTS.yaml'],
    ['bo/index.yaml', '*/index.yaml'],
    ['../index.yaml', '../*.yaml'],
    ['index.yaml', '*.yaml'],
  ])('but one person says which pattern finds the others: %s', async (path, pattern) => {
    const source = sourceFrom('name: Bo\ntitle: VP\nreportsTo: ana', { path })
    const input = { group: undefined, sources: [source], configuration, missing: [] }
    const { files } = await openChart(input, usual)
    expect(files[0]).toMatchObject({ problems: [{ messageId: 'onePerFile', data: { pattern } }] })
  })

  it('is skipped where it was found', async () => {
    expect(await outcome(found(text))).toBe('skipped not-a-chart')
  })

  it('is skipped though named where hooks ask for that', async () => {
    expect(await outcome(named(text), { skipUnrecognised: true })).toBe('skipped not-a-chart')
  })
})

describe('an empty file', () => {
  it.each(['', '\n\n', '# nothing yet\n', '---\n'])('with %j is an error that spoils the run', async (text) => {
    expect(await outcome(named(text))).toBe('broken fatal empty-chart/blank 1:1')
  })

  it('in JSON is one too', async () => {
    expect(await outcome(sourceFrom(' ', { format: 'json' }))).toBe('broken fatal empty-chart/blank 1:1')
  })

  it('is no problem where that is allowed', async () => {
    expect(await outcome(named(''), { allowEmpty: true })).toBe('broken')
  })

  it('is skipped where it was found', async () => {
    expect(await outcome(found(''))).toBe('skipped not-a-chart')
  })
})

describe('a chart without positions', () => {
  it('is an error, found or named', async () => {
    const text = 'organization: Northwind\npositions: []'
    expect(await outcome(named(text))).toBe('chart 0 positions empty-chart/noPositions 1:1')
    expect(await outcome(found(text))).toBe('chart 0 positions empty-chart/noPositions 1:1')
  })

  it('is no problem where that is allowed', async () => {
    expect(await outcome(named('positions: []'), { allowEmpty: true })).toBe('chart 0 positions')
  })

  it('is reported for what is wrong with it and not as empty, too', async () => {
    expect(await outcome(named('positions: none'))).toBe('chart 0 positions invalid-field/misplaced 1:12')
  })
})

describe('a file that cannot be parsed', () => {
  it('spoils the run where it was named, whatever it is', async () => {
    expect(await outcome(named('a: "b'))).toBe('broken fatal syntax/syntax 1:4')
    expect(await outcome(stdin('a: "b'))).toBe('broken fatal syntax/syntax 1:4')
  })

  it('is a finding where it was found and its keys are those of a chart', async () => {
    expect(await outcome(found('positions: "b'))).toBe('broken syntax/syntax 1:12')
    expect(await outcome(found('reports_to: "b'))).toBe('broken syntax/syntax 1:13')
  })

  it('is a finding where its keys are those that the configuration maps', async () => {
    const fields = new Map([['reportsTo', 'Line Manager']])
    expect(await outcome(found('Line Manager: "b'), {}, { fields })).toBe('broken syntax/syntax 1:15')
  })

  it('is skipped where it was found and looks like something else', async () => {
    expect(await outcome(found('{{- range .Values }}: "b'))).toBe('skipped unparsable')
  })
})
