import { FILE_HEADERS_ONLY, formatPatch, type StructuredPatchHunk } from 'diff'
import { type ChangedLines, changedLines } from './changed-lines.ts'

/** How many unchanged lines are shown around a change, as in `diff -u`. */
const context = 3

/** What leads from one text to the other, for `git apply` and `patch -p1`. The path has no slash in front. */
export function unifiedDiff(path: string, before: string, after: string): string {
  const old = linesOf(before)
  const now = linesOf(after)
  const hunks = inHunks(changedLines(old, now)).map((changes) => hunkOf(changes, old, now))
  const [oldFileName, newFileName] = [`a/${path}`, `b/${path}`]
  return formatPatch({ oldFileName, newFileName, oldHeader: undefined, newHeader: undefined, hunks }, FILE_HEADERS_ONLY)
}

/** With their line breaks, which the last one may lack. */
function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

/** Changes whose contexts meet stand in one hunk. */
function inHunks(changes: readonly ChangedLines[]): readonly (readonly ChangedLines[])[] {
  const hunks: ChangedLines[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const change of changes) {
    if (change.oldStart - end <= 2 * context) hunks.at(-1)?.push(change)
    else hunks.push([change])
    end = change.oldEnd
  }
  return hunks
}

function hunkOf(changes: readonly ChangedLines[], old: readonly string[], now: readonly string[]): StructuredPatchHunk {
  const first = changes[0] as ChangedLines
  const last = changes.at(-1) as ChangedLines
  const oldStart = Math.max(0, first.oldStart - context)
  const oldEnd = Math.min(old.length, last.oldEnd + context)
  const newStart = first.newStart - (first.oldStart - oldStart)
  const newEnd = last.newEnd + (oldEnd - last.oldEnd)
  const lines: string[] = []
  const add = (mark: ' ' | '-' | '+', some: readonly string[]) => {
    for (const line of some) {
      if (line.endsWith('\n')) lines.push(mark + line.slice(0, -1))
      else lines.push(mark + line, '\\ No newline at end of file')
    }
  }
  let shown = oldStart
  for (const change of changes) {
    add(' ', old.slice(shown, change.oldStart))
    add('-', old.slice(change.oldStart, change.oldEnd))
    add('+', now.slice(change.newStart, change.newEnd))
    shown = change.oldEnd
  }
  add(' ', old.slice(shown, oldEnd))
  const [oldLines, newLines] = [oldEnd - oldStart, newEnd - newStart]
  return { oldStart: oldStart + 1, oldLines, newStart: newStart + 1, newLines, lines }
}
