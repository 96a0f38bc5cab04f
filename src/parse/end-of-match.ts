/** Where a match ends that begins at an offset, -1 where there is none. The pattern must have the flag `y`. */
export function endOfMatch(pattern: RegExp, text: string, offset: number): number {
  pattern.lastIndex = offset
  return pattern.test(text) ? pattern.lastIndex : -1
}
