import type { Position } from '../chart/chart.ts'
import { fieldPlace, recordPlace } from '../chart/chart-record.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { Confidence } from '../chart/titles/title-resolution.ts'
import { locate } from '../line-index.ts'

/** What one title was taken to mean. */
export interface TitleRow {
  readonly file: string
  /** Of the title, from 1. */
  readonly line: number
  /** Its id; a position without one goes by its holder. */
  readonly position: string | null
  readonly title: string | null
  readonly language: string | null
  readonly role: string | null
  readonly ambiguous: boolean
  /** The role with how sure it is, or the readings of an ambiguous title that are roles, likeliest first. */
  readonly candidates: readonly { readonly role: string; readonly confidence: Confidence | 'ambiguous' }[]
  readonly evidence: readonly string[]
  /** All readings in words; those of an ambiguous title may be no roles. */
  readonly readings: readonly string[]
}

/** The titles of a chart, in order of place. Positions that have neither title nor role are left out. */
export function titleRows(chart: IndexedChart): readonly TitleRow[] {
  return chart.positions
    .filter(({ title, role, isUnit }) => !isUnit && (title ?? role) !== undefined)
    .map((position) => rowOf(position, chart))
}

function rowOf(position: Position, chart: IndexedChart): TitleRow {
  const { role, ambiguous, candidates, confidence, language, evidence, readings } = chart.title(position)
  const field = position.title === undefined ? 'role' : 'title'
  const { source, start } = fieldPlace(position.record, field) ?? recordPlace(position.record)
  return {
    file: source.path,
    line: locate(source, start).line,
    position: position.id ?? position.holders[0]?.name ?? null,
    title: position.title ?? null,
    language: language ?? null,
    role: role ?? null,
    ambiguous,
    candidates: role === undefined ? candidates : [{ role, confidence }],
    evidence,
    readings,
  }
}
