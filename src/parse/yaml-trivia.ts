import { isBlank, lineEnd } from './line-edges.ts'

const hash = 35
const comma = 44

/** The first offset from `from` on that holds no blank, line break or comment. `from` is at no scalar. */
export function skipTrivia(text: string, from: number): number {
  let offset = from
  for (;;) {
    const unit = text.charCodeAt(offset)
    if (isBlank(unit)) offset++
    else if (unit === hash) offset = lineEnd(text, offset)
    else return offset
  }
}

/** As `skipTrivia`, and past one comma. */
export function skipSeparator(text: string, from: number): number {
  const offset = skipTrivia(text, from)
  return text.charCodeAt(offset) === comma ? skipTrivia(text, offset + 1) : offset
}
