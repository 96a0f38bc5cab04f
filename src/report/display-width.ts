/*
 * How many columns text takes in a terminal. Node knows where characters begin and end (Intl.Segmenter) and
 * which are emoji, but not which are wide, so the one table needed stands here; a library would bring the
 * same table, and an emoji pattern of 10 KB that Node has built in.
 */

/** Letters of Western Europe, dashes and quotation marks: one column each, and fast to tell. */
const narrow = /^[\x20-\x7e\u00a1-\u00ac\u00ae-\u024f\u2010-\u2015\u2018-\u2026]*$/

/** First and last code points of the East Asian blocks that are two columns wide. */
const wideBlocks = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2e80, 0x303e], // CJK radicals and punctuation
  [0x3041, 0x33ff], // Kana, Bopomofo, CJK compatibility
  [0x3400, 0x4dbf], // CJK extension A
  [0x4e00, 0xa4cf], // CJK, Yi
  [0xa960, 0xa97c], // Hangul Jamo extended
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff], // CJK compatibility
  [0xfe30, 0xfe6f], // CJK compatibility forms
  [0xff01, 0xff60], // full-width forms
  [0xffe0, 0xffe6], // full-width signs
  [0x16fe0, 0x18cff], // Tangut, Khitan
  [0x1b000, 0x1b2ff], // Kana supplements
  [0x1f200, 0x1f2ff], // enclosed ideographs
  [0x20000, 0x3fffd], // CJK extensions
] as const

// Made at first use, as the classes of Unicode take long to set up.
let segmenter: Intl.Segmenter | undefined
let emoji: RegExp | undefined
let invisible: RegExp | undefined

/** Text as the characters that a reader sees, each with the marks that belong to it. */
export function graphemes(text: string): readonly string[] {
  if (narrow.test(text)) return text.split('')
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

/** The columns that text takes; it must hold no control characters. */
export function displayWidth(text: string): number {
  if (narrow.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** 0, 1 or 2. */
export function graphemeWidth(grapheme: string): number {
  if (narrow.test(grapheme)) return 1
  emoji ??= /\p{Emoji_Presentation}|\ufe0f|^\p{Regional_Indicator}/u
  invisible ??= /^[\p{Mn}\p{Me}\p{Cf}]+$/u
  if (emoji.test(grapheme)) return 2
  if (invisible.test(grapheme)) return 0
  const point = grapheme.codePointAt(0) ?? 0
  return wideBlocks.some(([first, last]) => point >= first && point <= last) ? 2 : 1
}

/** Text filled up with spaces to a width. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - displayWidth(text)))
}
