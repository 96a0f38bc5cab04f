import { printable } from './printable.ts'
import type { ShownCell, ShownTable } from './shown-table.ts'

/** A table in the Markdown of code hosts. */
export function markdownTable({ columns, rows }: ShownTable): readonly string[] {
  return [
    tableRow(columns.map(({ heading }) => markdownText(heading))),
    tableRow(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => tableRow(row.map(cellText))),
  ]
}

/** Text from a chart as Markdown shows it: nothing in it is markup, a link, a mention or a new line. */
export function markdownText(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('@', '&#64;')
    .replace(/[\\`*_{}[\]|~$]/g, '\\$&')
    .replace(/^(?=[#+=-])/, '\\')
    .replace(/^(\d+)(?=[.)](?:\s|$))/, '$1\\')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/(www)\./gi, '$1&#46;')
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cellText({ lines }: ShownCell): string {
  return lines.length > 0 ? lines.map(markdownText).join('<br>') : '–'
}
