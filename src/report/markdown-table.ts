import { markdownText } from './markdown-text.ts'
import type { ShownCell, ShownTable } from './shown-table.ts'

/** A table in the Markdown of code hosts. */
export function markdownTable({ columns, rows }: ShownTable): readonly string[] {
  return [
    tableRow(columns.map(({ heading }) => markdownText(heading))),
    tableRow(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => tableRow(row.map(cellText))),
  ]
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellText({ lines }: ShownCell): string {
  return lines.length > 0 ? lines.map(markdownText).join('<br>') : '–'
}
