/** The public API of orglint: lint from a program, write rules, test them. */

export { type Formatter, type FormatterOptions, OrgLint } from './api/org-lint.ts'
export { defineConfig, type OrgLintConfig, type RuleConfig, type RuleSeverity } from './api/org-lint-config.ts'
export { OrgLintError } from './api/org-lint-error.ts'
export type { FixableMessage, OrgLintOptions } from './api/org-lint-options.ts'
export type { ExpectedFinding, InvalidTestCase, RuleTests, ValidTestCase } from './api/rule-test-case.ts'
export { RuleTester } from './api/rule-tester.ts'
export type { Chart, Person, Position, SuccessionPlan } from './chart/chart.ts'
export type { ChartRecord } from './chart/chart-record.ts'
export type { Dialect, FieldMapping, Fit } from './chart/dialects/dialect.ts'
export { emptyOutline, type Outline, type PositionRecord } from './chart/dialects/outline.ts'
export { fieldNames } from './chart/field-names.ts'
export type { IndexedChart } from './chart/indexed-chart.ts'
export type { PlainConfiguration } from './cli/plain-configuration.ts'
export type { EntityReference, Severity } from './finding.ts'
export { definePlugin, type Plugin } from './plugin.ts'
export type {
  JsonFix as LintFix,
  JsonMessage as LintMessage,
  JsonResult as LintResult,
  RunSummary,
} from './report/json-result.ts'
export {
  type Category,
  categories,
  defineRule,
  type OptionSchema,
  type Report,
  type Rule,
  type RuleMetadata,
} from './rule.ts'
