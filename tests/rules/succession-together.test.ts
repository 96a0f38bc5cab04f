import { describe, expect, it } from 'vitest'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Options } from '../../src/config/rule-options.ts'
import { mergeOptions } from '../../src/config/rule-options.ts'
import type { SeveritySetting } from '../../src/finding.ts'
import { rules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { lintSources, lintText } from '../support/lint-text.ts'

const concerned = new Set(
  rules.filter(({ category }) => ['succession', 'time', 'control', 'identity'].includes(category)).map(({ id }) => id),
)

/** Findings of the recommended rules about succession, time and people, as `rule severity id`, in order. */
async function found(
  text: string,
  set: Readonly<Record<string, readonly [SeveritySetting, Options?]>> = {},
): Promise<readonly string[]> {
  const builtIn = builtInConfiguration(rules)
  const settings = new Map(builtIn.rules)
  for (const [id, [severity, options = {}]] of Object.entries(set)) {
    settings.set(id, { severity, options: mergeOptions(settings.get(id)?.options ?? {}, options) })
  }
  const { files } = await lintText(text, { configurationFor: () => ({ ...builtIn, rules: settings }) })
  return files
    .flatMap(({ findings }) => findings)
    .filter(({ ruleId }) => concerned.has(ruleId))
    .map(({ ruleId, severity, entities }) => `${ruleId} ${severity} ${entities[0]?.id}`)
    .sort()
}

const uncovered = `
positions:
  - {id: cro, title: Chief Revenue Officer, name: Dan Reyes}
  - {id: vp, title: VP of Sales, name: Bo Lind, reportsTo: cro}
  - {id: payroll, title: Head of Payroll, name: Ruth Adeyemi, critical: true}
`

const vacant = `
positions:
  - {id: ceo, title: Chief Executive Officer, name: Mara Lindqvist}
  - {id: cso, title: Chief Sales Officer, status: vacant, reportsTo: ceo}
  - {id: manager, title: Sales Manager, name: Cy Roth, reportsTo: cso}
succession:
  - {position: manager, candidates: [{person: Mara Lindqvist, readiness: ready-now}]}
`

describe('one fact, one finding', () => {
  it('a seat without a successor is told as that alone', async () => {
    expect(await found(uncovered)).toEqual([
      'missing-successor error cro',
      'missing-successor error payroll',
      'missing-successor error vp',
    ])
  })

  it('one finding for all seats speaks for each of them', async () => {
    expect(await found(uncovered, { 'missing-successor': ['error', { perSeat: false }] })).toEqual([
      'missing-successor error cro',
    ])
  })

  it('a vacant sales seat that nobody looks after is told as that alone', async () => {
    expect(await found(vacant)).toEqual(['vacant-sales-seat-uncovered error cso'])
  })

  it('without that rule its parts are told', async () => {
    expect(await found(vacant, { 'vacant-sales-seat-uncovered': ['off'] })).toEqual([
      'missing-successor error cso',
      'vacant-manager-with-reports warn cso',
    ])
  })

  it('a leaver in a vacant seat is told once', async () => {
    expect(
      await found(`
asOf: 2026-11-01
people: [{id: p-ana, name: Ana Costa, leavingOn: 2026-09-30}]
positions: [{id: support, title: Head of Support, status: vacant, person: p-ana}]
`),
    ).toEqual(['leaver-still-in-seat error support'])
  })

  it('an id that leads nowhere is told once, and a plan with it still counts', async () => {
    expect(
      await found(`
asOf: 2026-11-01
people: [{id: p-ana, name: Ana Costa}]
positions: [{id: cro, title: Chief Revenue Officer, person: p-ana}]
succession: [{position: cro, lastReviewed: 2026-06-01, interimCover: [p-ana, cro], candidates: [{person: p-zoe}, {person: p-kim, emergency: true}]}]
`),
    ).toEqual(['unknown-reference error p-kim', 'unknown-reference error p-zoe'])
  })
})

const leaving = `
asOf: 2026-11-01
people:
  - {id: p-dan, name: Dan Reyes, leavingOn: 2027-03-31}
  - {id: p-bo, name: Bo Lind, riskOfLoss: high}
positions: [{id: cro, title: Chief Revenue Officer, person: p-dan}, {id: vp, title: Planner, person: p-bo}]
succession:
  - {position: cro, lastReviewed: 2026-06-01, interimCover: [vp], candidates: [{person: p-bo, readiness: ready-3-plus-years, developmentActions: [{action: lead}]}]}
`

describe('a finding that is graver or milder than its rule', () => {
  it('has its own severity', async () => {
    expect(await found(leaving)).toEqual([
      'no-ready-successor error cro',
      'successor-leaving warn cro',
      'thin-bench warn cro',
    ])
  })

  it('bows to what the user set', async () => {
    expect(
      await found(leaving, { 'no-ready-successor': ['info'], 'successor-leaving': ['info'], 'thin-bench': ['off'] }),
    ).toEqual(['no-ready-successor info cro', 'successor-leaving info cro'])
  })
})

describe('plans in a file of their own', () => {
  const chart = sourceFrom(
    `
asOf: 2026-11-01
people: [{id: p-ana, name: Ana Costa}, {id: p-bo, name: Bo Lind}, {id: p-cy, name: Cy Roth}]
positions: [{id: cro, title: Chief Revenue Officer, person: p-ana}, {id: vp, title: VP of Sales, person: p-bo, reportsTo: cro}]
`,
    { path: 'org/chart.yaml' },
  )
  const plans = sourceFrom(
    `
succession:
  - {position: cro, lastReviewed: 2025-01-10, candidates: [{person: p-bo, readiness: ready-now}, {person: p-cy, readiness: ready-now}]}
  - {position: vp, lastReviewed: 2026-08-01, candidates: [{person: p-cy, readiness: ready-now}, {person: p-zoe}]}
`,
    { path: 'org/plans.succession.yaml' },
  )

  it('belong to the seats of the other file, which findings point at', async () => {
    const sources = [chart, plans]
    const { files } = await lintSources(sources, { groups: [{ name: 'company', sources, missing: [] }] })
    const shown = files
      .flatMap(({ findings }) => findings)
      .filter(({ ruleId }) => concerned.has(ruleId))
      .map(({ ruleId, place, related }) => [
        ruleId,
        place.source.path,
        ...related.map((other) => other.place.source.path),
      ])
    expect(shown).toEqual([
      ['stale-succession-plan', 'org/chart.yaml', 'org/plans.succession.yaml'],
      ['unknown-reference', 'org/plans.succession.yaml'],
    ])
  })
})
