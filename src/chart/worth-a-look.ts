/** In a chart with more different mistakes it is not the spelling that is wrong. */
const mostMistakes = 200

/**
 * The mistaken references for which to look what they mean, as each look may go through all of the chart: of too many
 * the first in the order of their letters, which no order of the file changes.
 */
export function worthALook(references: readonly string[]): ReadonlySet<string> {
  const different = new Set(references)
  return different.size > mostMistakes ? new Set([...different].sort().slice(0, mostMistakes)) : different
}
