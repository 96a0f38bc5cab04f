import { indexChart } from '../../src/chart/index-chart.ts'
import type { IndexedChart } from '../../src/chart/indexed-chart.ts'
import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Configuration, RuleSetting } from '../../src/config/configuration.ts'
import { defaultOptions } from '../../src/config/rule-options.ts'
import type { SeveritySetting } from '../../src/finding.ts'
import { locate } from '../../src/line-index.ts'
import { lint } from '../../src/lint/lint.ts'
import type { LintReport } from '../../src/lint/lint-report.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import type { Rule } from '../../src/rule.ts'
import { rules as allRules } from '../../src/rules/index.ts'
import type { Place, Source } from '../../src/source.ts'
import { chartFromText, sourceFrom } from './chart-text.ts'

/** The day on which tests lint. */
export const today = '2026-11-01'

/** A configuration in which all these rules are on, at their own severity unless given here. */
export function configurationOf(
  rules: readonly Rule[],
  severities: Readonly<Record<string, SeveritySetting>> = {},
): Configuration {
  const settings = rules.map((rule): [string, RuleSetting] => [
    rule.id,
    { severity: severities[rule.id] ?? rule.severity, options: defaultOptions(rule) },
  ])
  return { ...builtInConfiguration(rules), rules: new Map(settings) }
}

/** The chart of a text with its index. */
export async function indexedChartFrom(text: string): Promise<IndexedChart> {
  return indexChart(await chartFromText(text), builtInConfiguration([]), { date: today, from: 'clock' })
}

/** A run over these sources with these rules, all others as orglint does by itself. */
export function lintSources(
  sources: readonly Source[],
  { rules = allRules, ...rest }: Partial<LintRequest> = {},
): Promise<LintReport> {
  const configuration = rules === allRules ? builtInConfiguration(rules) : configurationOf(rules)
  return lint({
    sources,
    readProblems: [],
    undecodable: [],
    groups: [],
    configurationFor: () => configuration,
    rules,
    asOfFlag: undefined,
    today,
    dialect: undefined,
    skipUnrecognised: false,
    allowEmpty: false,
    inlineDirectives: true,
    ...rest,
  })
}

/** As `lintSources`, for one YAML text. */
export function lintText(text: string, request: Partial<LintRequest> = {}): Promise<LintReport> {
  return lintSources([sourceFrom(text)], request)
}

/** `line:column`, from 1. */
export function lineColumn({ source, start }: Place): string {
  const { line, column } = locate(source, start)
  return `${line}:${column}`
}
