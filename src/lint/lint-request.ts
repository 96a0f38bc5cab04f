import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { Configuration } from '../config/configuration.ts'
import type { Rule } from '../rule.ts'
import type { Source } from '../source.ts'
import type { ReadProblem } from './lint-report.ts'
import type { OverrideUse } from './override-use.ts'
import type { Stopwatch } from './stopwatch.ts'

/** A file whose bytes are no text. */
export interface UndecodableFile {
  readonly source: Source
  /** `zeros` where it holds a row of them, else what was wrong with its encoding. */
  readonly fault: string
  readonly byteOffset: number
  /** The same place in what could be made of the text. */
  readonly offset: number
  /** The encodings that were tried, for people: `UTF-8`. */
  readonly tried: string
}

/** Files that are one chart together, as `charts:` in a configuration says. */
export interface SourceGroup {
  readonly name: string
  /** Those among the sources of the run that belong to it, those that are no text too. */
  readonly sources: readonly Source[]
  /** What of it is not there, for people: `org/emea.yaml (not found)`. */
  readonly missing: readonly string[]
}

/** Everything a run needs; nothing is read from the world after this. */
export interface LintRequest {
  readonly sources: readonly Source[]
  readonly readProblems: readonly ReadProblem[]
  readonly undecodable: readonly UndecodableFile[]
  /** Every source in no group is a chart of its own. */
  readonly groups: readonly SourceGroup[]
  /** For all sources of a group the same one. */
  readonly configurationFor: (source: Source) => Configuration
  readonly rules: readonly Rule[]
  /** `--as-of`: goes before every other date. */
  readonly asOfFlag: string | undefined
  /** Today in UTC, `YYYY-MM-DD`. */
  readonly today: string
  /** Name of the dialect to read every file as; undefined to recognise it by shape. */
  readonly dialect: string | undefined
  /** A named file that is no chart is a note and no error. */
  readonly skipUnrecognised: boolean
  /** A chart without positions is no error. */
  readonly allowEmpty: boolean
  /** Whether comments in charts may silence findings. */
  readonly inlineDirectives: boolean
  /** Told what is done, where anybody wants to know how long it takes. */
  readonly stopwatch?: Stopwatch
  /** Whether findings are to bear, beside their words, those that give no name away. */
  readonly redact?: boolean
  /** Takes note of what overrides are about, where anybody wants to know. */
  readonly overrideUse?: OverrideUse
  /** Told of each chart that is judged, with its group or file. */
  readonly onChart?: (chart: IndexedChart, name: string) => void
  /** Told now and then that the run goes on, and what it is at where that is new. Nothing that is found depends on it. */
  readonly onProgress?: (progress?: Progress) => void
}

/** What a run is at. */
export interface Progress {
  readonly doing: 'reading' | 'judging'
  /** The number of the chart, from 1. */
  readonly chart: number
  readonly charts: number
  /** A file of the chart, or the name of its group. */
  readonly name: string
}
