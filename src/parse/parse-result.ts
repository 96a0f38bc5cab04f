import type { Span } from '../source.ts'
import type { Tree } from './tree.ts'

/** The format rules that parsing itself reports. */
export type ParseRuleId = 'syntax' | 'duplicate-key' | 'unsupported-tag'

/** Something the parser met: becomes a finding of the rule with that id. */
export interface ParseProblem {
  readonly ruleId: ParseRuleId
  readonly messageId: string
  readonly data: Readonly<Record<string, string | number>>
  readonly span: Span
  readonly related: readonly { readonly span: Span; readonly note: string }[]
}

/** `tree` is undefined where the text could not be parsed; then `problems` holds the one `syntax` problem. */
export interface ParseResult {
  readonly tree: Tree | undefined
  readonly problems: readonly ParseProblem[]
}
