import type { Span } from '../source.ts'
import { isBlank } from './line-edges.ts'

/** The word at an offset; where there is none, the last character before it that is not blank. */
export function wordAt(text: string, offset: number): Span {
  let end = Math.min(offset, text.length)
  while (end < text.length && !isBlank(text.charCodeAt(end))) end++
  if (end > offset) return { start: offset, end }
  while (end > 0 && isBlank(text.charCodeAt(end - 1))) end--
  return end > 0 ? characterAt(text, end - 1) : { start: 0, end: Math.min(1, text.length) }
}

/** The word that an offset is in or right after. */
export function wordAround(text: string, offset: number): Span {
  let start = Math.min(offset, text.length)
  while (start > 0 && !isBlank(text.charCodeAt(start - 1))) start--
  return wordAt(text, start)
}

/** One character, whole where two units write it. */
export function characterAt(text: string, offset: number): Span {
  const isSecondHalf = isHigh(text.charCodeAt(offset - 1)) && isLow(text.charCodeAt(offset))
  const start = isSecondHalf ? offset - 1 : offset
  return { start, end: start + (isHigh(text.charCodeAt(start)) && isLow(text.charCodeAt(start + 1)) ? 2 : 1) }
}

/** `U+0007` */
export function codePointName(text: string, offset: number): string {
  const code = text.codePointAt(offset) ?? 0
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
