import type { Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { isStaffed } from './is-staffed.ts'
import { team } from './team.ts'

/** The managers of one layer of a chart. */
interface SpanLevel {
  /** 1 for the top. */
  readonly layer: number
  /** Seats of this layer that the count is about, managers or not. */
  readonly seats: number
  readonly managers: number
  readonly reports: number
  /** The widest span, and whose it is; undefined where nobody here has a report. */
  readonly widest: { readonly manager: Position; readonly reports: number } | undefined
}

/** How many managers have a span between two numbers, both included. */
interface SpanBand {
  readonly from: number
  /** Undefined for no limit. */
  readonly to: number | undefined
  readonly managers: number
}

/** How wide spans are and how many layers there are. */
export interface Spans {
  /** From the top down, without gaps. */
  readonly levels: readonly SpanLevel[]
  readonly bands: readonly SpanBand[]
  readonly managers: number
  readonly reports: number
}

/** The bands of a vendor of org-design software; its own words for them are in docs/spans.md. */
const bandLimits: readonly (readonly [number, number | undefined])[] = [
  [1, 1],
  [2, 3],
  [4, 7],
  [8, 12],
  [13, 16],
  [17, undefined],
]

/**
 * Counts spans and layers. A report counts as the rule `span-too-wide` counts it: assistants do not, nor do seats that
 * are empty or planned unless asked for. A manager is a seat with at least one report that counts, also an empty one.
 */
export function spansOf(chart: IndexedChart, countVacant: boolean): Spans {
  const levels: { seats: number; managers: number; reports: number; widest: SpanLevel['widest'] }[] = []
  const spans: number[] = []
  for (const seat of chart.seats) {
    const depth = chart.depth(seat)
    while (levels.length <= depth) levels.push({ seats: 0, managers: 0, reports: 0, widest: undefined })
    const level = levels[depth]
    if (!level) continue
    if (countVacant || isStaffed(seat)) level.seats++
    const reports = team(seat, chart, countVacant).length
    if (reports === 0) continue
    spans.push(reports)
    level.managers++
    level.reports += reports
    if (reports > (level.widest?.reports ?? 0)) level.widest = { manager: seat, reports }
  }
  // Layers that are planned only are none yet.
  while (levels.length > 0 && levels.at(-1)?.seats === 0 && levels.at(-1)?.managers === 0) levels.pop()
  return {
    levels: levels.map((level, depth) => ({ layer: depth + 1, ...level })),
    bands: bandLimits.map(([from, to]) => ({
      from,
      to,
      managers: spans.filter((span) => span >= from && (to === undefined || span <= to)).length,
    })),
    managers: spans.length,
    reports: spans.reduce((sum, span) => sum + span, 0),
  }
}
