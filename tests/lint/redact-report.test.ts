import { describe, expect, it } from 'vitest'
import { pseudonym } from '../../src/chart/pseudonym.ts'
import { redactReport } from '../../src/lint/redact-report.ts'
import { redactedWords } from '../../src/lint/redacted-words.ts'
import { rules } from '../../src/rules/index.ts'
import { findingAt, placeOf, reportOf, sourceOf } from '../support/lint-report.ts'
import { lintText } from '../support/lint-text.ts'

const chart = `people: [{id: p-1, name: Ana Costa}]
positions:
  - {id: ceo, person: p-1}
  - {id: cfo, reportsTo: Ana Costa}
`
const findingsOf = (report: Awaited<ReturnType<typeof lintText>>) => report.files.flatMap(({ findings }) => findings)

describe('a run that is to be shown without names', () => {
  it('goes by the real ones until it is shown', async () => {
    const [plain, both] = await Promise.all([lintText(chart), lintText(chart, { redact: true })])
    const stripped = findingsOf(both).map(({ redacted, ...finding }) => finding)
    expect(stripped.map(({ message, entities, value }) => ({ message, entities, value }))).toEqual(
      findingsOf(plain).map(({ message, entities, value }) => ({ message, entities, value })),
    )
    expect(findingsOf(plain).filter((finding) => 'redacted' in finding)).toEqual([])
  })

  it('is shown in words, entities and values that name nobody', async () => {
    const report = redactReport(await lintText(chart, { redact: true }))
    const unknown = findingsOf(report).find(({ ruleId }) => ruleId === 'unknown-manager')
    expect(unknown).toMatchObject({ entities: [{ kind: 'position', id: 'cfo' }, { id: 'ceo' }], value: 'p-1' })
    expect(unknown?.message).toContain('reports to "p-1"')
    expect(unknown).not.toHaveProperty('redacted')
  })
})

describe('words of a finding', () => {
  it('have a value only where the finding has one, and units keep their names', () => {
    const unit = { kind: 'business-unit', name: 'Nordics' } as const
    const said = { template: 'Wrong.', data: {}, entities: [unit] }
    expect(redactedWords(said, (text) => text.toUpperCase())).toEqual({
      message: 'Wrong.',
      entities: [{ kind: 'business-unit', name: 'NORDICS' }],
    })
    expect(redactedWords({ ...said, value: 'ana' }, (text) => text.toUpperCase()).value).toBe('ANA')
  })
})

describe('entities without an id', () => {
  it('are pseudonyms of people, and units by their names', async () => {
    const text = `people: [{name: Ana Costa}, {id: p-2, name: Bo Lind}, {id: p-2, name: Cy Roth}]
positions: [{id: ceo, title: CEO, person: p-2}]
businessUnits: [{name: Nordics, growth: {actual: 1, target: 9, market: 3}, reviewedOn: 2019-01-01}]
`
    const report = redactReport(await lintText(text, { rules: [...rules], redact: true }))
    const entities = findingsOf(report).flatMap((finding) => finding.entities)
    expect(entities).toContainEqual({ kind: 'person', id: pseudonym('Ana Costa') })
    expect(JSON.stringify(entities)).not.toMatch(/Ana|Costa|Lind|Roth/)
  })
})

describe('redactReport', () => {
  const source = sourceOf('a.yaml', 'Ana Costa')
  const place = placeOf(source, 'Ana Costa')

  it('drops fixes, suggestions and reasons', () => {
    const fix = { description: 'Remove Ana Costa', edits: [{ start: 0, end: 9, text: 'Ana Costa' }] }
    const redacted = { message: 'Wrong.', entities: [] }
    const finding = findingAt(place, 'r', {
      message: 'Ana Costa.',
      value: 'Ana Costa',
      fix,
      suggestions: [fix],
      redacted,
    })
    const silenced = [{ finding, by: 'directive', reason: 'Ana Costa says so' } as const]
    const report = redactReport(reportOf([], { files: [{ source, findings: [finding], silenced }] }))
    const { source: _, ...shown } = report.files[0] ?? {}
    expect(shown).toEqual({
      findings: [findingAt(place, 'r', { message: 'Wrong.' })],
      silenced: [{ finding: findingAt(place, 'r', { message: 'Wrong.' }), by: 'directive', reason: undefined }],
    })
  })

  it('drops what a rule that broke off said, and of whom', () => {
    const crash = {
      ruleId: 'r',
      path: 'a.yaml',
      error: new Error('Ana Costa is no number'),
      entity: { kind: 'person', name: 'Ana Costa' } as const,
      place,
    }
    const [shown] = redactReport(reportOf([], { crashes: [crash] })).crashes
    expect(shown).toMatchObject({ ruleId: 'r', path: 'a.yaml', entity: undefined, place })
    expect(shown?.error.message).toBe('')
  })

  it('keeps mistakes of configurations as they are', () => {
    const mistake = findingAt(place, 'configuration', { message: 'There is no rule x.' })
    expect(redactReport(reportOf([mistake])).files[0]?.findings).toEqual([mistake])
  })
})

describe('what is wrong with the form of a file', () => {
  it('is said without what it quotes', async () => {
    const text = 'positions:\n  - {id: ceo, title: CEO, level: Ana Costa, favourite colour: red}\n  - *ana\n'
    const shown = findingsOf(redactReport(await lintText(text, { redact: true }))).map(({ message }) => message)
    expect(shown.join('\n')).not.toContain('ana')
    const typed = 'positions:\n  - {id: ceo, title: CEO, level: Ana Costa}\n  - {id: cfo, title: 7, execTeam: 12}\n'
    const messages = findingsOf(redactReport(await lintText(typed, { redact: true }))).map(({ message }) => message)
    expect(messages.join('\n')).toContain('another text')
    expect(messages.join('\n')).not.toMatch(/Ana|Costa/)
  })
})
