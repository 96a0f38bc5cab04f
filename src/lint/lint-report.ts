import type { AsOf } from '../chart/as-of.ts'
import type { EntityReference, Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import type { Place, Source } from '../source.ts'

/** A finding that a directive, a data entry or a baseline silenced, and what it says for it. */
export interface SilencedFinding {
  readonly finding: Finding
  readonly by: 'directive' | 'data' | 'baseline'
  readonly reason: string | undefined
}

export interface FileReport {
  readonly source: Source
  /** In the order in which reports print them. */
  readonly findings: readonly Finding[]
  readonly silenced: readonly SilencedFinding[]
  /** The whole new text, where fixing changed it; the findings are those in it. */
  readonly output?: string
  /** Where the file was read as part of a whole chart: what was left unsaid. */
  readonly aside?: UnsaidFindings
}

/** What judging a chart left out. */
export interface UnsaidFindings {
  /** Findings that another one on the same entity makes superfluous. */
  readonly muted: readonly Finding[]
  /** Rules that were on and did not get to look at all of the chart: held back, or broken off. */
  readonly unheard: ReadonlySet<string>
}

/** A rule that threw: its findings are lost, all others stay. */
export interface RuleCrash {
  readonly ruleId: string
  readonly path: string
  readonly error: Error
  /** What the rule looked at last, where that can be told. */
  readonly entity: EntityReference | undefined
  readonly place: Place | undefined
}

/** A rule that found nothing it could judge, in every chart of the run. */
export interface IdleRule {
  readonly ruleId: string
  readonly reason: string
}

/** Something that could not be read: a missing file, an unreadable folder, a bad encoding. */
export interface ReadProblem {
  /** As the user wrote it. */
  readonly path: string
  readonly message: string
}

/** Where the time of a run went, in milliseconds. */
export interface RunStats {
  readonly total: number
  readonly stages: readonly { readonly stage: string; readonly time: number }[]
  /** The slowest first; `findings` before any are muted or silenced. */
  readonly rules: readonly { readonly ruleId: string; readonly time: number; readonly findings: number }[]
}

/** What fixing came to. */
export interface FixesMade {
  /** How many findings are gone. */
  readonly findings: number
  /** How many files have another text. */
  readonly files: number
  /** False for `--fix-dry-run`, and where writing failed. */
  readonly written: boolean
  /** Why nothing was written although it should have been, in sentences. */
  readonly failure?: string
}

/** What a run found; every report format prints this and nothing else. */
export interface LintReport {
  readonly files: readonly FileReport[]
  readonly problems: readonly ReadProblem[]
  readonly crashes: readonly RuleCrash[]
  /** For the reader, not about a place: files skipped, rules held back. */
  readonly notes: readonly string[]
  readonly charts: number
  readonly positions: number
  readonly titles: { readonly total: number; readonly resolved: number; readonly ambiguous: number }
  /** One entry per different date that charts of the run were judged by. */
  readonly dates: readonly AsOf[]
  readonly rulesRun: number
  /** Their ids, sorted; those of rules about the form of files are not among them. */
  readonly ruleIds: readonly string[]
  /** Rules of plugins that were used, for what formats say of rules. */
  readonly pluginRules?: readonly Rule[]
  readonly idleRules: readonly IdleRule[]
  /** Where only a configuration was to be checked, and no chart to be judged. */
  readonly isOfSettings?: true
  /** Where fixing was asked for. */
  readonly fixes?: FixesMade
  /** Where `--stats` asks for them. */
  readonly stats?: RunStats
}

/** Takes what is known already out of a report, as a baseline does. */
export type KnownFindings = (report: LintReport) => LintReport
