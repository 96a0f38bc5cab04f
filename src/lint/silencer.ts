import type { Finding, TextEdit } from '../finding.ts'
import type { Place } from '../source.ts'

export interface LineRange {
  readonly first: number
  readonly last: number
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
  /** The lines, from 1, outside of which it silences nothing. */
  readonly reach: LineRange
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
