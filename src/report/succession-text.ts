import { chartHeading } from './chart-heading.ts'
import type { Palette } from './format.ts'
import { printable } from './printable.ts'
import type { ShownTable } from './shown-table.ts'
import type { SuccessionReport, WhatIfReport } from './succession-report.ts'
import { successionTable } from './succession-table.ts'
import { metricLines, noCriticalSeat, stepWords, uncoveredWords, whatIfHeading } from './succession-words.ts'
import { textTable } from './text-table.ts'
import { wrapText } from './wrap-text.ts'

/** Deeper steps of a cascade are not indented further. */
const deepest = 8

/** The benches of charts for people, in the terminal. */
export function successionText(
  reports: readonly SuccessionReport[],
  { palette, width }: { readonly palette: Palette; readonly width: number | undefined },
): string {
  const blocks = reports.map((report) =>
    [
      palette.bold(printable(chartHeading(report))),
      ...benchLines(report, successionTable(report, palette), width, palette),
      ...(report.whatIf ? ['', ...whatIfLines(report.whatIf, width, palette)] : []),
    ].join('\n'),
  )
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

function benchLines(
  report: SuccessionReport,
  table: ShownTable,
  width: number | undefined,
  palette: Palette,
): readonly string[] {
  if (report.seats.length === 0 && report.exempt.length === 0) return setLines(noCriticalSeat, '', width)
  const metrics = metricLines(report)
  const lead = metrics.reduce((most, [name]) => Math.max(most, name.length), 0) + 2
  const rows = table.rows.length > 0 ? [...textTable(table, width, palette), ''] : []
  return [...rows, ...metrics.flatMap(([name, text]) => setLines(text, name.padEnd(lead), width))]
}

function whatIfLines(report: WhatIfReport, width: number | undefined, palette: Palette): readonly string[] {
  return [
    ...setLines(whatIfHeading(report), '', width).map(palette.bold),
    ...report.steps.flatMap((step, at) =>
      setLines(stepWords(step), `${'  '.repeat(Math.min(step.depth, deepest))}${at + 1}. `, width),
    ),
    ...setLines(uncoveredWords(report), '', width).map(report.uncovered.length > 0 ? palette.yellow : palette.green),
  ]
}

/** Text behind a lead, further lines below the text. */
function setLines(text: string, lead: string, width: number | undefined): readonly string[] {
  const safe = printable(text)
  const lines = width === undefined ? [safe] : wrapText(safe, Math.max(20, width - lead.length))
  return lines.map((line, at) => (at === 0 ? lead : ' '.repeat(lead.length)) + line)
}
