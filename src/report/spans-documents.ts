import { count } from '../wording.ts'
import { chartHeading } from './chart-heading.ts'
import { csv } from './csv.ts'
import type { Palette } from './format.ts'
import { markdownTable } from './markdown-table.ts'
import { markdownText } from './markdown-text.ts'
import { printable, printableJson } from './printable.ts'
import type { SpansReport } from './spans-report.ts'
import { bandsTable, bandWords, layersTable, oneDecimal } from './spans-tables.ts'
import { textTable } from './text-table.ts'

const longestBar = 30

/** Spans and layers for people, in the terminal. */
export function spansText(
  reports: readonly SpansReport[],
  { palette, width }: { readonly palette: Palette; readonly width: number | undefined },
): string {
  const room = Math.max(5, Math.min(longestBar, (width ?? 80) - 30))
  const blocks = reports.map((report) => {
    const heading = palette.bold(printable(chartHeading(report)))
    if (report.managers === 0) return `${heading}\n${noManager}`
    const layers = textTable(layersTable(report), width, palette)
    const bands = textTable(bandsTable(report, room), width, palette)
    return [heading, ...layers, '', ...bands, '', sumOf(report)].join('\n')
  })
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

/** Spans and layers as Markdown, a heading for each chart. */
export function spansMarkdown(reports: readonly SpansReport[]): string {
  const blocks = reports.flatMap((report) => {
    const heading = `## ${markdownText(chartHeading(report))}`
    if (report.managers === 0) return [heading, noManager]
    const tables = [layersTable(report), bandsTable(report, longestBar)]
    return [heading, ...tables.map((table) => markdownTable(table).join('\n')), sumOf(report)]
  })
  return blocks.length > 0 ? `${blocks.join('\n\n')}\n` : ''
}

/** Spans and layers as one JSON array, an object for each chart. */
export function spansJson(reports: readonly SpansReport[]): string {
  return `${printableJson(JSON.stringify(reports, null, 2))}\n`
}

/** One line per layer and one per band of all charts; the column `kind` tells which. */
export function spansCsv(reports: readonly SpansReport[]): string {
  const heading = ['chart', 'kind', 'layer_or_band', 'seats', 'managers', 'reports', 'average', 'widest', 'widest_of']
  const rows = reports.flatMap(({ chart, layers, bands }) => [
    ...layers.map(({ layer, seats, managers, reports: below, average, widest, widestManager }) => [
      ...[chart, 'layer', layer, seats, managers, below],
      ...[oneDecimal(average), widest, widestManager],
    ]),
    // Spreadsheets would read 2-3 as a date.
    ...bands.map((band) => [chart, 'band', bandWords(band).replace('–', ' to '), undefined, band.managers]),
  ])
  return csv([heading, ...rows.map((row) => Array.from(heading, (_, column) => row[column]))])
}

const noManager = 'No span to show: nobody has a direct report.'

function sumOf({ managers, reports, average, layers }: SpansReport): string {
  const people = `${count(managers, 'manager leads', 'managers lead')} ${count(reports, 'direct report', 'direct reports')}`
  return `${people}, ${oneDecimal(average)} on average, in ${count(layers.length, 'layer', 'layers')}.`
}
