import { expect } from 'vitest'
import type { Finding } from '../../src/finding.ts'
import type { LintReport } from '../../src/lint/lint-report.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import { sortFindings } from '../../src/lint/sift-findings.ts'
import { rules } from '../../src/rules/index.ts'
import type { Place, Source } from '../../src/source.ts'
import { configurationOf, lintSources } from '../support/lint-text.ts'

const everyRule = configurationOf(rules)

/** A run in which every rule is on, as errors out of doubt as they may be. Fails where its report is not sound. */
export async function soundReport(sources: readonly Source[], request: Partial<LintRequest> = {}): Promise<LintReport> {
  const report = await lintSources(sources, { configurationFor: () => everyRule, ...request })
  expectSound(report)
  return report
}

/** Whatever the input: no rule breaks off, findings are in order, inside their file, and in words. */
export function expectSound(report: LintReport): void {
  const [crash] = report.crashes
  if (crash) throw crash.error
  for (const { source, findings } of report.files) {
    expect(sortFindings(findings)).toEqual(findings)
    for (const finding of findings) expectSoundFinding(finding, source, report)
  }
}

function expectSoundFinding(finding: Finding, source: Source, report: LintReport): void {
  const at = `${finding.ruleId}: ${finding.message}`
  expect(finding.place.source, at).toBe(source)
  expectInside(finding.place, at)
  const sources = new Set(report.files.map((file) => file.source))
  for (const { place } of finding.related) {
    expect(sources.has(place.source), at).toBe(true)
    expectInside(place, at)
  }
  const leftover = /\bundefined\b|\bNaN\b|\[object |\{\w+\}/.exec(finding.message)?.[0]
  if (leftover !== undefined) expect([...sources].map(({ text }) => text).join('\n'), at).toContain(leftover)
  expect(finding.message.trim(), at).not.toBe('')
}

function expectInside({ source, start, end }: Place, at: string): void {
  const isInside = Number.isInteger(start) && start >= 0 && start <= end && end <= source.text.length
  expect(isInside, `${at} (${start} to ${end} of ${source.text.length})`).toBe(true)
}
