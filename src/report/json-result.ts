import type { EntityReference } from '../finding.ts'
import type { LintReport } from '../lint/lint-report.ts'

/** Lines and columns count from 1; columns in UTF-16 units, the end exclusive. */
interface JsonRange {
  readonly line: number
  readonly column: number
  readonly endLine?: number
  readonly endColumn?: number
}

export interface JsonFix {
  /** Offsets in UTF-16 units, from 0, the byte order mark not counted. */
  readonly range: readonly [number, number]
  readonly text: string
}

/** One finding, or one thing that went wrong. */
export interface JsonMessage extends JsonRange {
  /** Null where no rule reports, as of a file that cannot be read. */
  readonly ruleId: string | null
  /** ESLint's: 2 for errors, 1 for all else. */
  readonly severity: 1 | 2
  readonly level: 'error' | 'warning' | 'info'
  readonly message: string
  readonly messageId?: string
  readonly fatal?: true
  readonly entities: readonly EntityReference[]
  readonly field?: string
  readonly value?: string
  readonly related: readonly (JsonRange & { readonly filePath: string; readonly message: string })[]
  /** Stays the same while rule, entities, field and value do, wherever the lines move. */
  readonly fingerprint?: string
  readonly docsUrl?: string
  readonly fix?: JsonFix
  readonly suggestions?: readonly { readonly desc: string; readonly fix: JsonFix }[]
  readonly suppressions?: readonly { readonly kind: string; readonly justification: string }[]
}

/** What a run judged, and what it had nothing to judge in. */
export interface RunSummary
  extends Pick<
    LintReport,
    'charts' | 'positions' | 'titles' | 'dates' | 'rulesRun' | 'idleRules' | 'notes' | 'fixes' | 'stats'
  > {
  /** The version of orglint. */
  readonly orglint: string
  /** How many findings `--quiet` took out. */
  readonly hidden: number
}

/** What was found in one file. */
export interface JsonResult {
  /** Absolute. */
  readonly filePath: string
  readonly messages: readonly JsonMessage[]
  readonly suppressedMessages: readonly JsonMessage[]
  readonly errorCount: number
  readonly fatalErrorCount: number
  /** Messages of severity 1: info findings count, too. */
  readonly warningCount: number
  readonly infoCount: number
  readonly fixableErrorCount: number
  readonly fixableWarningCount: number
  /** The whole text after fixing, where that changed it; without a byte order mark. The messages are those about it. */
  readonly output?: string
  readonly usedDeprecatedRules: readonly never[]
  /** Only on the first result of a run. */
  readonly run?: RunSummary
}
