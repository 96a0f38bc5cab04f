/** What is longer is no mistyped word, and comparing would take as long as both lengths multiplied. */
const longestWord = 100

/**
 * The known word most like a mistyped one, or undefined where none is near: at most a third of the
 * longer word may differ. Letter case does not count. Where two are as near there is none: it would be a guess.
 */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longestWord) return undefined
  const wanted = word.toLowerCase()
  const wantedLetters = letters(wanted)
  let best: string | undefined
  let bestDistance = Number.POSITIVE_INFINITY
  for (const candidate of known) {
    const limit = Math.min(Math.floor(Math.max(wanted.length, candidate.length) / 3), bestDistance)
    if (Math.abs(wanted.length - candidate.length) > limit) continue
    const other = candidate.toLowerCase()
    // One change takes away or brings in two letters at most.
    if (bits(wantedLetters ^ letters(other)) > 2 * limit) continue
    const distance = editDistance(wanted, other, limit)
    if (distance > limit || candidate === best) continue
    best = distance === bestDistance ? undefined : candidate
    bestDistance = distance
  }
  return best
}

/** Which letters a word has, as bits; several share one. */
function letters(word: string): number {
  let found = 0
  for (let at = 0; at < word.length; at++) found |= 1 << (word.charCodeAt(at) & 31)
  return found
}

function bits(number: number): number {
  let count = 0
  for (let rest = number; rest !== 0; rest &= rest - 1) count++
  return count
}

/** More than any two words differ by. */
const tooFar = 1_000_000_000

/** Insertions, deletions, replacements and swaps of neighbours that turn one word into the other; above `limit` any larger number. */
export function editDistance(from: string, to: string, limit = Number.POSITIVE_INFINITY): number {
  if (Math.abs(from.length - to.length) > limit) return tooFar
  const shorter = Math.min(from.length, to.length)
  let start = 0
  while (start < shorter && from[start] === to[start]) start++
  let end = 0
  while (end < shorter - start && from[from.length - 1 - end] === to[to.length - 1 - end]) end++
  return distance(from.slice(start, from.length - end), to.slice(start, to.length - end), limit)
}

function distance(from: string, to: string, limit: number): number {
  let beforePrevious: number[] = []
  let previous: number[] = []
  let current: number[] = []
  for (let column = 0; column <= to.length; column++) previous.push(column)
  for (let line = 1; line <= from.length; line++) {
    // What is further from the diagonal differs by more letters than the limit.
    const first = Math.max(1, line - limit)
    const last = Math.min(to.length, line + limit)
    let smallest = first === 1 ? line : tooFar
    current[first - 1] = smallest
    current[last + 1] = tooFar
    for (let column = first; column <= last; column++) {
      const same = from[line - 1] === to[column - 1]
      let cost = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      )
      const swapped = line > 1 && column > 1 && from[line - 1] === to[column - 2] && from[line - 2] === to[column - 1]
      if (swapped) cost = Math.min(cost, (beforePrevious[column - 2] ?? 0) + 1)
      current[column] = cost
      smallest = Math.min(smallest, cost)
    }
    if (smallest > limit) return smallest
    const spare = beforePrevious
    beforePrevious = previous
    previous = current
    current = spare
  }
  return previous[to.length] ?? 0
}
