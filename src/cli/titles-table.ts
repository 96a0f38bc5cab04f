import { displayWidth, padEnd } from '../report/display-width.ts'
import type { Palette } from '../report/format.ts'
import { printable } from '../report/printable.ts'
import { joinWords } from '../wording.ts'
import type { TitleRow } from './title-rows.ts'

const heading = ['position', 'title', 'role', 'confidence', 'evidence'] as const

/** One aligned table for each file. */
export function titlesTable(rows: readonly TitleRow[], palette: Palette): string {
  const files = new Map<string, TitleRow[]>()
  for (const row of rows) {
    const inFile = files.get(row.file)
    if (inFile) inFile.push(row)
    else files.set(row.file, [row])
  }
  return [...files].map(([file, inFile]) => `${palette.bold(printable(file))}\n${table(inFile, palette)}\n`).join('\n')
}

/** The last column is as long as it is, so that each title stays on a line of its own, for grep. */
function table(rows: readonly TitleRow[], palette: Palette): string {
  const cells = rows.map((row) => cellsOf(row).map(printable))
  const widths = heading
    .slice(0, -1)
    .map((name, column) => Math.max(name.length, ...cells.map((row) => displayWidth(row[column] ?? ''))))
  const line = (row: readonly string[]) =>
    `  ${row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join('  ')}`.trimEnd()
  return [palette.dim(line(heading)), ...cells.map(line)].join('\n')
}

function cellsOf({ position, title, role, ambiguous, candidates, evidence, readings }: TitleRow): readonly string[] {
  const confidence = candidates[0] && role !== null ? candidates[0].confidence : ambiguous ? 'ambiguous' : 'none'
  const meant = joinWords(readings, 'or')
  const open = role !== null || meant === '' ? [] : [ambiguous ? `may be ${meant}` : `means ${meant}`]
  return [position ?? '–', title ?? '–', role ?? '–', confidence, [...evidence, ...open].join('; ')]
}
