import { isBlank, lineEnd, lineStart } from './line-edges.ts'

/** Where the line above begins; -1 above the first. `start` is where a line begins. */
export function lineAbove(text: string, start: number): number {
  if (start === 0) return -1
  const isPair = text[start - 1] === '\n' && text[start - 2] === '\r'
  return lineStart(text, start - (isPair ? 2 : 1))
}

/** The first character of a line that is not blank; -1 where it holds nothing or a comment only. */
export function lineContent(text: string, start: number): number {
  let offset = start
  while (text[offset] === ' ' || text[offset] === '\t') offset++
  const isEmpty = offset >= text.length || text[offset] === '#' || isBlank(text.charCodeAt(offset))
  return isEmpty ? -1 : offset
}

/** The content of the nearest line above that has any, past the dashes before it; -1 if there is none. */
export function contentAbove(text: string, start: number): number {
  for (let line = lineAbove(text, start); line !== -1; line = lineAbove(text, line)) {
    let content = lineContent(text, line)
    if (content === -1) continue
    while (text[content] === '-' && (text[content + 1] === ' ' || text[content + 1] === '\t')) {
      const next = lineContent(text, content + 1)
      if (next === -1) return content
      content = next
    }
    return content
  }
  return -1
}

/** Whether a line, from an offset in it on, begins a field or an item, or holds nothing. */
export function isFieldOrItem(text: string, start: number): boolean {
  const line = text.slice(start, lineEnd(text, start)).trim()
  return /^(-\s|-$|#|$)/.test(line) || /:(\s|$)/.test(line)
}

/** Whether a line holds text that is neither a field, nor an item, nor a comment, nor a bracket that closes. */
export function isBare(text: string, start: number): boolean {
  return !isFieldOrItem(text, start) && !']}'.includes(text[lineContent(text, start)] ?? ']')
}
