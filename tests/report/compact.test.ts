import { describe, expect, it } from 'vitest'
import { compact } from '../../src/report/compact.ts'
import { contextOf } from '../support/lint-report.ts'
import { bad, broken, nothingWrong, samples, silenced } from '../support/sample-reports.ts'

/** What GitHub and editors are told to look for. */
const matcher = /^(.+?):(\d+):(\d+): (error|warning|info): (.+?)(?: \[([a-z-]+)\])?$/

describe('compact', () => {
  it('prints one line per finding', () => {
    expect(compact(bad, contextOf())).toBe(`org/chart.yaml:1:1: info: This may be odd. [ambiguous-title]
org/chart.yaml:2:9: warning: Bo Lind has 14 reports. [span-too-wide]
org/chart.yaml:4:16: error: There is no position CEO. [unknown-manager]
`)
  })

  it('prints nothing where nothing is wrong, or all is silenced', () => {
    expect(compact(nothingWrong, contextOf())).toBe('')
    expect(compact(silenced, contextOf())).toBe('')
  })

  it('lists what could not be read and rules that broke off', () => {
    expect(compact(broken, contextOf())).toBe(`org/chart.yaml:4:16: error: There is no position CEO. [syntax]
gone.yaml:1:1: error: There is no such file or folder.
org/chart.yaml:3:9: error: The rule span-too-wide broke off at cro: x is undefined. Its findings are missing, all others are kept. The fault is the rule's, not the chart's. [span-too-wide]
org/chart.yaml:1:1: error: The rule self-report broke off. Its findings are missing, all others are kept. The fault is the rule's, not the chart's. [self-report]
`)
  })

  it.each(samples)('stays one line each for a problem matcher, for %s', (_, report) => {
    const lines = compact(report, contextOf()).split('\n').slice(0, -1)
    expect(lines.filter((line) => !matcher.test(line))).toEqual([])
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there.
    expect(lines.filter((line) => /[\u0000-\u001f\u007f-\u009f\u202e]/.test(line))).toEqual([])
  })
})
