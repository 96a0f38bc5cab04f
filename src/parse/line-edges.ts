const tab = 9
const lineFeed = 10
const carriageReturn = 13
const space = 32
const byteOrderMark = 0xfeff

/** Where a line ends: the offset of its line break, or of the end of the text. */
export function lineEnd(text: string, from: number): number {
  let offset = from
  while (offset < text.length && !isLineBreak(text.charCodeAt(offset))) offset++
  return offset
}

/** Where a line starts. */
export function lineStart(text: string, from: number): number {
  let offset = from
  while (offset > 0 && !isLineBreak(text.charCodeAt(offset - 1))) offset--
  return offset
}

export function isBlank(unit: number): boolean {
  return unit === space || unit === tab || unit === byteOrderMark || isLineBreak(unit)
}

function isLineBreak(unit: number): boolean {
  return unit === lineFeed || unit === carriageReturn
}
