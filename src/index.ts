/** The public API of orglint, for those who write rules. */
export type { Chart, Person, Position, SuccessionPlan } from './chart/chart.ts'
export type { IndexedChart } from './chart/indexed-chart.ts'
export type { Finding, Severity } from './finding.ts'
export { type Category, categories, defineRule, type Rule, type RuleMetadata } from './rule.ts'
