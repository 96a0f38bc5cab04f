import { displayWidth, padEnd } from './display-width.ts'
import type { Palette } from './format.ts'
import { printable } from './printable.ts'
import type { ShownCell, ShownColumn, ShownTable } from './shown-table.ts'
import { wrapText } from './wrap-text.ts'

const gap = '  '
const empty = '–'
/** No column that wraps gets narrower than this. */
const narrowest = 12

/**
 * A table in aligned columns. Where it is wider than the terminal, columns that may be are wrapped, the widest first;
 * where that is not enough, each row becomes a list of its cells. Without a width nothing is wrapped.
 */
export function textTable(table: ShownTable, width: number | undefined, palette: Palette): readonly string[] {
  const shown = { ...table, rows: table.rows.map((row) => row.map(safeCell)) }
  const widths = fittedWidths(shown, width)
  if (!widths) return shown.rows.flatMap((row, at) => [...(at > 0 ? [''] : []), ...stacked(row, shown, width ?? 0)])
  const heading = shown.columns.map((column) => ({ lines: [column.heading], style: palette.bold }))
  return [heading, ...shown.rows].flatMap((row) => tableLines(row, shown.columns, widths))
}

function safeCell({ lines, style }: ShownCell): ShownCell {
  return { lines: lines.length > 0 ? lines.map(printable) : [empty], ...(style && { style }) }
}

/** Undefined where the columns do not fit. */
function fittedWidths({ columns, rows }: ShownTable, width: number | undefined): readonly number[] | undefined {
  const widths = columns.map(({ heading }, column) =>
    rows.reduce((most, row) => Math.max(most, ...(row[column]?.lines ?? []).map(displayWidth)), heading.length),
  )
  if (width === undefined) return widths
  const total = () => widths.reduce((sum, each) => sum + each + gap.length, -gap.length)
  for (let excess = total() - width; excess > 0; excess = total() - width) {
    const sizes = columns.map(({ wraps }, column) => (wraps ? (widths[column] ?? 0) : 0)).sort((a, b) => b - a)
    const [most = 0, second = 0] = sizes
    const widest = columns.findIndex(({ wraps }, column) => wraps && widths[column] === most)
    if (most <= narrowest) return undefined
    // Down to the next one, so that columns end up even; at least by one.
    widths[widest] = Math.max(narrowest, most - Math.min(excess, Math.max(1, most - second)))
  }
  return widths
}

function tableLines(
  row: readonly ShownCell[],
  columns: readonly ShownColumn[],
  widths: readonly number[],
): readonly string[] {
  const cells = row.map(({ lines }, column) => lines.flatMap((line) => wrapIfNeeded(line, widths[column] ?? 0)))
  const height = cells.reduce((most, lines) => Math.max(most, lines.length), 0)
  return Array.from({ length: height }, (_, at) =>
    row
      .map(({ style = String }, column) => {
        const text = cells[column]?.[at] ?? ''
        const size = widths[column] ?? 0
        const space = padEnd('', size - displayWidth(text))
        const styled = text === '' ? '' : style(text)
        return columns[column]?.align === 'right' ? space + styled : styled + (column < row.length - 1 ? space : '')
      })
      .join(gap)
      .trimEnd(),
  )
}

function wrapIfNeeded(line: string, width: number): readonly string[] {
  return displayWidth(line) <= width ? [line] : wrapText(line, width)
}

/** A row for a narrow terminal: each cell behind its heading, or below it where it is long. */
function stacked(row: readonly ShownCell[], { columns }: ShownTable, width: number): readonly string[] {
  return row.flatMap(({ lines, style = String }, column) => {
    const heading = `${column === 0 ? '' : '  '}${columns[column]?.heading}:`
    const text = lines.join('; ')
    if (displayWidth(heading) + 1 + displayWidth(text) <= width) return [`${heading} ${style(text)}`]
    return [heading, ...wrapText(text, Math.max(10, width - 4)).map((line) => `    ${style(line)}`)]
  })
}
