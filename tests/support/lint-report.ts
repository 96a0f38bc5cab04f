import type { Finding } from '../../src/finding.ts'
import type { LintReport } from '../../src/lint/lint-report.ts'
import { type FormatContext, type Palette, plainPalette, unlinked } from '../../src/report/format.ts'
import type { Place, Source } from '../../src/source.ts'

/** A source as it is after reading. */
export function sourceOf(path: string, text: string): Source {
  return { path, text, format: 'yaml', origin: 'named', encoding: { name: 'utf-8', byteOrderMark: false } }
}

/** The first stretch of a source that reads like this. */
export function placeOf(source: Source, words: string): Place {
  const start = source.text.indexOf(words)
  if (start < 0) throw new Error(`${source.path} does not hold ${words}`)
  return { source, start, end: start + words.length }
}

/** A finding of a rule at a place; the rest as given. */
export function findingAt(place: Place, ruleId: string, rest: Partial<Finding> = {}): Finding {
  const message = 'Something is wrong.'
  return { ruleId, messageId: 'wrong', severity: 'error', message, place, entities: [], related: [], ...rest }
}

/** What a run over these findings reports, their files in the order of the findings. */
export function reportOf(findings: readonly Finding[], rest: Partial<LintReport> = {}): LintReport {
  const sources = [...new Set(findings.map(({ place }) => place.source))]
  return {
    files: sources.map((source) => ({
      source,
      findings: findings.filter(({ place }) => place.source === source),
      silenced: [],
    })),
    problems: [],
    crashes: [],
    notes: [],
    charts: sources.length,
    positions: 12,
    titles: { total: 0, resolved: 0, ambiguous: 0 },
    dates: [],
    rulesRun: 20,
    ruleIds: [],
    idleRules: [],
    ...rest,
  }
}

/** Shows where each style begins and ends. */
export const tellingPalette: Palette = {
  bold: (text) => `<bold>${text}</bold>`,
  dim: (text) => `<dim>${text}</dim>`,
  red: (text) => `<red>${text}</red>`,
  yellow: (text) => `<yellow>${text}</yellow>`,
  blue: (text) => `<blue>${text}</blue>`,
  green: (text) => `<green>${text}</green>`,
}

/** Where a report is printed: no terminal, no colour, no frames, unless said otherwise. */
export function contextOf(rest: Partial<FormatContext> = {}): FormatContext {
  return {
    palette: plainPalette,
    width: undefined,
    frames: false,
    link: unlinked,
    workingFolder: '/desk',
    repositoryFolder: '/desk',
    rule: () => undefined,
    version: '1.2.3',
    homepage: undefined,
    hidden: 0,
    ...rest,
  }
}
