import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import { runRules } from '../../src/lint/run-rules.ts'
import { compareText, partMuted, sortFindings } from '../../src/lint/sift-findings.ts'
import type { Rule } from '../../src/rule.ts'
import { sourceFrom } from '../support/chart-text.ts'
import { findingAt } from '../support/lint-report.ts'
import { configurationOf, indexedChartFrom } from '../support/lint-text.ts'
import { everyManager, everyPosition, ruleWith } from './example-rules.ts'

describe('partMuted', () => {
  const muting: Rule = { ...everyManager, mutes: ['every-position'] }

  const idsAfter = async (rules: readonly Rule[], severities: Parameters<typeof configurationOf>[1] = {}) => {
    const chart = await indexedChartFrom('positions: [{id: ceo}, {id: cfo, reportsTo: ceo}]')
    const { findings } = runRules(chart, rules, configurationOf(rules, severities))
    return partMuted(findings, rules).heard.map(({ finding }) => `${finding.ruleId} ${finding.entities[0]?.id}`)
  }

  it('drops the muted finding on the same entity, and only there', async () => {
    expect(await idsAfter([muting, everyPosition])).toEqual(['every-manager ceo', 'every-position cfo'])
  })

  it('drops it on every entity that the finding speaks for', async () => {
    const speaksForAll = ruleWith(
      'speaks-for-all',
      (chart, report) => {
        const [on] = chart.positions
        if (on) report({ on, messageId: 'found', data: {}, mutesOn: chart.positions.slice(1) })
      },
      { mutes: ['every-position'] },
    )
    expect(await idsAfter([speaksForAll, everyPosition])).toEqual(['speaks-for-all ceo'])
  })

  it('drops a finding that also concerns the entity', async () => {
    const concernsAll = ruleWith('concerns-all', (chart, report) => {
      const [, on] = chart.positions
      if (on) report({ on, messageId: 'found', data: {}, concerns: chart.positions })
    })
    const mutesIt: Rule = { ...everyManager, mutes: ['concerns-all'] }
    expect(await idsAfter([mutesIt, concernsAll])).toEqual(['every-manager ceo'])
    expect(await idsAfter([everyManager, concernsAll])).toEqual(['every-manager ceo', 'concerns-all cfo'])
  })

  it('does not depend on which of the two rules runs first', async () => {
    expect(await idsAfter([everyPosition, muting])).toEqual(['every-position cfo', 'every-manager ceo'])
  })

  it('drops nothing for a rule that is off', async () => {
    expect(await idsAfter([muting, everyPosition], { 'every-manager': 'off' })).toEqual([
      'every-position ceo',
      'every-position cfo',
    ])
  })

  it('drops nothing for a rule that reports nothing', async () => {
    const silent = ruleWith('silent', () => undefined, { mutes: ['every-position'] })
    expect(await idsAfter([silent, everyPosition])).toHaveLength(2)
  })

  it('may drop several rules, known or not', async () => {
    const mutesMuch = { ...muting, mutes: ['not-built-yet', 'every-position', 'other'] }
    const other = { ...everyPosition, id: 'other' }
    expect(await idsAfter([mutesMuch, everyPosition, other])).toEqual([
      'every-manager ceo',
      'every-position cfo',
      'other cfo',
    ])
  })
})

describe('sortFindings', () => {
  const [a, b] = [sourceFrom('0123456789', { path: 'a.yaml' }), sourceFrom('0123456789', { path: 'b.yaml' })]
  const finding = (source: typeof a, start: number, ruleId: string, message = 'Wrong.'): Finding =>
    findingAt({ source, start, end: start + 1 }, ruleId, { message })

  const sorted = [
    finding(a, 2, 'x'),
    finding(a, 10, 'b'),
    finding(a, 10, 'c', 'Alas.'),
    finding(a, 10, 'c', 'Boo.'),
    finding(b, 0, 'a'),
  ]

  it('puts them in the order of path, place, rule and words, however they came', () => {
    expect(sortFindings([...sorted].reverse())).toEqual(sorted)
    expect(sortFindings([sorted[3], sorted[0], sorted[4], sorted[2], sorted[1]].flatMap((each) => each ?? []))).toEqual(
      sorted,
    )
  })

  it('keeps one of two that are equal', () => {
    expect(sortFindings([...sorted, ...sorted])).toEqual(sorted)
  })

  it('keeps both of two that differ in place, rule or words', () => {
    expect(
      sortFindings([finding(a, 1, 'x'), finding(a, 2, 'x'), finding(a, 1, 'y'), finding(a, 1, 'x', 'Else.')]),
    ).toHaveLength(4)
  })

  it('leaves the list that it is given as it is', () => {
    const given = [...sorted].reverse()
    sortFindings(given)
    expect(given).toEqual([...sorted].reverse())
  })
})

describe('compareText', () => {
  it('goes by code units, the same in every locale', () => {
    expect(['b', 'ä', 'B', 'a', 'a1'].sort(compareText)).toEqual(['B', 'a', 'a1', 'b', 'ä'])
    expect(compareText('a', 'a')).toBe(0)
  })
})
