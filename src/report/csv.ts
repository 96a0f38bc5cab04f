import { printable } from './printable.ts'

/** What makes a spreadsheet take a cell for a formula, in the full-width forms that some understand, too. */
const formulaStart = /^[=+\-@＝＋－＠]/

/**
 * Rows as RFC 4180 has them: lines end with CR and LF; cells with commas, quotes or semicolons are quoted. A text that a
 * spreadsheet would run as a formula gets a leading apostrophe. An undefined cell is empty.
 */
export function csv(rows: readonly (readonly (string | number | boolean | undefined)[])[]): string {
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

function cell(value: string | number | boolean | undefined): string {
  if (typeof value !== 'string') return value === undefined ? '' : String(value)
  const safe = printable(value)
  const guarded = formulaStart.test(safe) ? `'${safe}` : safe
  return /[",;]|^\s|\s$/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
