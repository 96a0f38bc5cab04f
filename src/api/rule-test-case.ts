import type { Severity } from '../finding.ts'
import type { OrgLintConfig } from './org-lint-config.ts'

/** A chart in which the rule must find nothing. */
export interface ValidTestCase {
  /** What the test is called. Default: the chart. */
  readonly name?: string
  /** The text of a chart, YAML or JSON. */
  readonly chart: string
  /** Says by its extension how the text is read. Default: `chart.json` for a text that begins with `{` or `[`, else `chart.yaml`. */
  readonly filename?: string
  /** Options of the rule, laid over their defaults. */
  readonly options?: Readonly<Record<string, unknown>>
  /** How the chart is read: `titles`, `glossary`, `fields`, `roots`, … as in a configuration file. */
  readonly config?: Omit<OrgLintConfig, '$schema' | 'extends' | 'rules' | 'categories' | 'charts' | 'ignores'>
  /** The day on which the chart is judged. Default: that of the chart, else 2026-01-01. */
  readonly asOf?: string
  /** Run this case alone. */
  readonly only?: boolean
}

/** What one finding must be; what is left out may be anything. */
export interface ExpectedFinding {
  readonly messageId?: string
  readonly message?: string | RegExp
  /** Lines and columns count from 1; columns in UTF-16 units, the end exclusive. */
  readonly line?: number
  readonly column?: number
  readonly endLine?: number
  readonly endColumn?: number
  readonly severity?: Severity
  /** The field that it is about, in canonical spelling. */
  readonly field?: string
  /** Ids of the entities that it concerns, the one it is about first. */
  readonly entities?: readonly string[]
  /** All suggestions of the finding, and what the chart becomes where somebody takes one. */
  readonly suggestions?: readonly { readonly description: string; readonly output: string }[]
}

/** A chart in which the rule must find just these. */
export interface InvalidTestCase extends ValidTestCase {
  /** How many findings, or each of them in order of place: by its message id, or in detail. */
  readonly errors: number | readonly (string | ExpectedFinding)[]
  /** What the chart becomes where all fixes are made, in one pass. Null or left out: there is none. */
  readonly output?: string | null
}

/** The charts that a rule is tested on. A text alone is a chart without options. */
export interface RuleTests {
  readonly valid: readonly (string | ValidTestCase)[]
  readonly invalid: readonly InvalidTestCase[]
}
