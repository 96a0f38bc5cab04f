import type { Severity } from '../finding.ts'
import type { LineColumn } from '../line-index.ts'
import type { LintReport } from '../lint/lint-report.ts'
import type { Category } from '../rule.ts'
import type { ChartPicture } from './chart-picture.ts'

/** Styles for the terminal; each gives its text back unchanged where colour is off. */
export interface Palette {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly green: (text: string) => string
}

const unchanged = (text: string): string => text

/** No colour. */
export const plainPalette: Palette = {
  bold: unchanged,
  dim: unchanged,
  red: unchanged,
  yellow: unchanged,
  blue: unchanged,
  green: unchanged,
}

/** What a report may say of a rule beyond its id. */
export interface RuleSummary {
  readonly category: Category
  readonly severity: Severity
  readonly summary: string
  /** What the rule rests on, one sentence each. */
  readonly sources?: readonly string[]
  readonly docsUrl?: string
}

/** Makes text in a terminal a link to a file; gives it back unchanged where no terminal shows links. */
export type LinkText = (text: string, file: string, at?: LineColumn) => string

export const unlinked: LinkText = (text) => text

export interface FormatContext {
  readonly palette: Palette
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined
  /** Whether to show the lines that findings point at. */
  readonly frames: boolean
  /** `file` is absolute. */
  readonly link: LinkText
  /** Absolute. */
  readonly workingFolder: string
  /** Absolute: the root of the repository around the working folder, by which code hosts name files. */
  readonly repositoryFolder: string
  readonly rule: (id: string) => RuleSummary | undefined
  /** Of orglint. */
  readonly version: string
  /** Where orglint is at home on the web; undefined where it has no such place. */
  readonly homepage: string | undefined
  /** How many findings `--quiet` took out of the report. */
  readonly hidden: number
  /** The charts of the run, for a format that draws them; undefined where nobody kept them. */
  readonly pictures?: readonly ChartPicture[]
  /** The pages (Markdown) of the rules that reported, by id, for a format that explains them. */
  readonly rulePages?: ReadonlyMap<string, string>
}

/** Turns what a run found into one whole document, with a line break at its end. */
export type ReportFormat = (report: LintReport, context: FormatContext) => string
