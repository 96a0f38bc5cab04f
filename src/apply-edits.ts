import type { TextEdit } from './finding.ts'

/** A text with edits made; they must not overlap. Those at one offset are made in the order given. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let edited = ''
  let from = 0
  for (const { start, end, text: replacement } of [...edits].sort((a, b) => a.start - b.start)) {
    edited += text.slice(from, start) + replacement
    from = end
  }
  return edited + text.slice(from)
}
