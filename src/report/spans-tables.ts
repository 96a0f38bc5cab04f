import { percent } from './share.ts'
import type { ShownTable } from './shown-table.ts'
import type { SpansBand, SpansReport } from './spans-report.ts'

/** One row per layer. */
export function layersTable({ layers }: Pick<SpansReport, 'layers'>): ShownTable {
  return {
    columns: [
      { heading: 'Layer', align: 'right' },
      { heading: 'Seats', align: 'right' },
      { heading: 'Managers', align: 'right' },
      { heading: 'Reports', align: 'right' },
      { heading: 'Average', align: 'right' },
      { heading: 'Widest', align: 'right' },
      { heading: 'Widest span of', wraps: true },
    ],
    rows: layers.map(({ layer, seats, managers, reports, average, widest, widestManager }) =>
      [String(layer), String(seats), String(managers), String(reports), oneDecimal(average), widest, widestManager].map(
        (text) => ({ lines: text === undefined ? [] : [String(text)] }),
      ),
    ),
  }
}

/** One row per band of spans, with a bar of at most so many signs for its share of the managers. */
export function bandsTable(
  { bands, managers }: Pick<SpansReport, 'bands' | 'managers'>,
  longestBar: number,
): ShownTable {
  const most = bands.reduce((sum, band) => Math.max(sum, band.managers), 0)
  return {
    columns: [
      { heading: 'Reports', align: 'right' },
      { heading: 'Managers', align: 'right' },
      { heading: 'Share', align: 'right' },
      ...(longestBar > 0 ? [{ heading: '' }] : []),
    ],
    rows: bands.map((band) => [
      { lines: [bandWords(band)] },
      { lines: [String(band.managers)] },
      { lines: [percent(band.managers, managers)] },
      ...(longestBar > 0 ? [{ lines: [bar(band.managers, most, longestBar)] }] : []),
    ]),
  }
}

/** `4–7`, `1`, `17+`. */
export function bandWords({ from, to }: SpansBand): string {
  if (to === undefined) return `${from}+`
  return from === to ? String(from) : `${from}–${to}`
}

/** `6.3`; undefined where there is nothing to average. */
export function oneDecimal(average: number | undefined): string | undefined {
  return average?.toFixed(1)
}

/** The longest bar stands for the most; whatever is not nothing can be seen. */
function bar(amount: number, most: number, longest: number): string {
  if (amount === 0) return ''
  return '█'.repeat(Math.max(1, Math.round((amount / most) * longest)))
}
