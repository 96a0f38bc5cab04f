import { builtInConfiguration } from '../../src/config/built-in-configuration.ts'
import type { Configuration, RuleSetting } from '../../src/config/configuration.ts'
import { defaultOptions, mergeOptions, type Options } from '../../src/config/rule-options.ts'
import type { Finding } from '../../src/finding.ts'
import { locate } from '../../src/line-index.ts'
import type { ChooseFix } from '../../src/lint/choose-edits.ts'
import { lint } from '../../src/lint/lint.ts'
import { type FixedRun, lintAndFix } from '../../src/lint/lint-and-fix.ts'
import type { LintReport } from '../../src/lint/lint-report.ts'
import type { LintRequest } from '../../src/lint/lint-request.ts'
import type { Rule } from '../../src/rule.ts'
import { rules } from '../../src/rules/index.ts'
import { sourceFrom } from '../support/chart-text.ts'
import type { Example } from './rule-page.ts'

/** The day on which the examples are linted, unless they say `# as-of:`. */
const today = '2026-11-01'

/**
 * The findings in an example with this one rule on. The format rules are on as well, so that every example is a
 * chart as the format wants it; on the page of a format rule only that rule is, and `syntax`.
 */
export async function lintExample(
  rule: Rule,
  example: Example,
  options: Options = example.settings.options ?? {},
): Promise<readonly Finding[]> {
  const report = await exampleReport(rule, example, options)
  return report.files.flatMap(({ findings }) => findings)
}

/** The same with all that the run says beside its findings. */
export async function exampleReport(
  rule: Rule,
  example: Example,
  options: Options = example.settings.options ?? {},
): Promise<LintReport> {
  const report = await lint(requestFor(rule, example, options))
  const [crash] = report.crashes
  if (crash) throw crash.error
  return report
}

/** An example after fixing; by default as `--fix` does. */
export function fixExample(rule: Rule, example: Example, choose: ChooseFix = ({ fix }) => fix): Promise<FixedRun> {
  return lintAndFix(requestFor(rule, example, example.settings.options ?? {}), choose)
}

function requestFor(rule: Rule, example: Example, options: Options): LintRequest {
  const { settings } = example
  const configuration = configurationFor(rule, example, options)
  const sources = [sourceFrom(example.text, { format: example.format })]
  return {
    sources,
    readProblems: [],
    undecodable: [],
    groups: settings.group === undefined ? [] : [{ name: settings.group, sources, missing: [] }],
    configurationFor: () => configuration,
    rules,
    asOfFlag: settings['as-of'],
    today,
    dialect: undefined,
    skipUnrecognised: false,
    allowEmpty: settings['allow-empty'] ?? false,
    inlineDirectives: true,
  }
}

/** Findings as the marks of an example state them: `3 loop`; those of another rule with its id. */
export function marksOf(findings: readonly Finding[], rule: Rule): readonly string[] {
  return findings
    .map(({ ruleId, messageId, place }) => {
      const { line } = locate(place.source, place.start)
      return { line, words: `${line} ${ruleId === rule.id ? messageId : `${ruleId}/${messageId}`}` }
    })
    .sort((a, b) => a.line - b.line)
    .map(({ words }) => words)
}

function configurationFor(rule: Rule, { settings }: Example, options: Options): Configuration {
  const isOn = (other: Rule): boolean =>
    other === rule ||
    other.id === 'syntax' ||
    settings.with?.includes(other.id) === true ||
    (other.category === 'format' && rule.category !== 'format')
  const ruleSettings = rules.map((other): [string, RuleSetting] => [
    other.id,
    {
      severity: isOn(other) ? other.severity : 'off',
      options: other === rule ? mergeOptions(defaultOptions(rule), options) : defaultOptions(other),
    },
  ])
  return {
    ...builtInConfiguration(rules),
    rules: new Map(ruleSettings),
    fields: new Map(Object.entries(settings.fields ?? {})),
    roots: settings.roots,
    titles: new Map(Object.entries(settings.titles ?? {})),
    glossary: new Map(Object.entries(settings.glossary ?? {})),
    dialect: settings.dialect,
    locked: new Set(settings.locked),
  }
}
