import { displayWidth, graphemes, graphemeWidth } from './display-width.ts'

/**
 * Text broken at spaces into lines of at most `width` columns. A word that is wider stands whole on a line
 * of its own, so that paths and ids can be copied; scripts without spaces break between wide characters.
 */
export function wrapText(text: string, width: number): readonly string[] {
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  for (const word of text.split(' ').filter(Boolean)) {
    for (const [at, piece] of pieces(word, width).entries()) {
      const pieceWidth = displayWidth(piece)
      const space = line !== '' && at === 0 ? 1 : 0
      if (line !== '' && lineWidth + space + pieceWidth > width) {
        lines.push(line)
        line = ''
        lineWidth = 0
      }
      if (line !== '' && space) line += ' '
      lineWidth += (line === '' ? 0 : space) + pieceWidth
      line += piece
    }
  }
  return line === '' ? lines : [...lines, line]
}

/** A word that fits is one piece; a wider one is cut before and after each wide character. */
function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word]
  const parts: string[] = []
  let narrow = ''
  for (const grapheme of graphemes(word)) {
    if (graphemeWidth(grapheme) < 2) narrow += grapheme
    else {
      if (narrow) parts.push(narrow)
      narrow = ''
      parts.push(grapheme)
    }
  }
  return narrow ? [...parts, narrow] : parts
}
