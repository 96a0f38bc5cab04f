import type { Finding, TextEdit } from '../finding.ts'
import type { Place, Span } from '../source.ts'

/** Where findings may stand that something silences: on one line, in a record, or from a line on. Lines count from 1. */
export interface Reach {
  readonly line?: number
  readonly span?: Span
  readonly from?: number
}

/** A rule that a comment or an entry names. */
export interface NamedRule {
  /** As written; may be unknown, or an earlier id. */
  readonly name: string
  readonly place: Place
  /** Takes the name out and leaves the others; undefined where that cannot be done safely. */
  readonly removal: readonly TextEdit[] | undefined
}

/** What silences rules in one stretch of a chart: a comment, or an entry of `x-orglint-ignore`. */
export interface Silencer {
  readonly by: 'directive' | 'data'
  /** For people: `comment`. */
  readonly noun: string
  readonly place: Place
  /** None: every rule. */
  readonly rules: readonly NamedRule[]
  readonly reason: string | undefined
  /** As written; may be no date. */
  readonly until: string | undefined
  /** Outside of it nothing is silenced. */
  readonly reach: Reach
  /** Whether a finding within its reach stands where it silences; `line` is the finding's own. */
  readonly covers: (finding: Finding, line: number) => boolean
  /** Takes all of it out; undefined where that cannot be done safely. */
  readonly removal: readonly TextEdit[] | undefined
}

/** A comment that was to end another one, and ends none. */
export interface IdleEnabler {
  readonly place: Place
  readonly rules: readonly NamedRule[]
  readonly endsSomething: boolean
  readonly removal: readonly TextEdit[]
}
