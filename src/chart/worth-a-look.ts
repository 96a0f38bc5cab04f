/** In a chart with more different mistakes it is not the slips of typists that are wrong. */
const mostMistakes = 200

/** What a look at one id costs adds up in charts of thousands. */
const mostComparisons = 1_000_000

/**
 * The mistaken references to compare with all ids for the most similar one, as each look goes through so many ids: of
 * too many the first in the order of their letters, which no order of the file changes.
 */
export function worthALook(references: readonly string[], ids: number): ReadonlySet<string> {
  const different = new Set(references)
  const most = Math.min(mostMistakes, Math.ceil(mostComparisons / (ids + 1)))
  return different.size > most ? new Set([...different].sort().slice(0, most)) : different
}
