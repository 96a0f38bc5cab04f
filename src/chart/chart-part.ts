import type { Tree } from '../parse/tree.ts'
import type { Dialect } from './dialects/dialect.ts'
import type { Outline } from './dialects/outline.ts'

/** One file of a chart: its tree, and the records that its dialect finds in it. */
export interface ChartPart {
  readonly tree: Tree
  readonly dialect: Dialect
  readonly outline: Outline
  /** Dialects that fit the file as well as the one taken. */
  readonly rivals?: readonly Dialect[]
}

/** The files of a chart, sorted by path; most charts are one file. */
export type ChartParts = readonly [ChartPart, ...ChartPart[]]
