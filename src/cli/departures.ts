import { findLeaver } from '../chart/succession/find-leaver.ts'
import type { Departure } from '../chart/succession/what-if.ts'
import type { ReadChart } from '../lint/read-charts.ts'
import { joinWords } from '../wording.ts'
import { UsageError } from './usage-error.ts'

/**
 * Whom `--if-leaves` means, for each of the charts: what one chart does not know may be in another one. Throws a
 * `UsageError` for a name that no chart knows, or that several bear. Redacted, it suggests nobody.
 */
export function departuresIn(
  charts: readonly ReadChart[],
  references: readonly string[],
  redact: boolean,
): readonly (readonly Departure[])[] {
  const found = charts.map(({ chart }) => references.map((reference) => findLeaver(reference, chart)))
  for (const [at, reference] of references.entries()) {
    const answers = found.map((inChart) => inChart[at])
    const several = answers.find((answer) => answer?.kind === 'several')
    if (several?.kind === 'several') throw new UsageError(severalMeant(reference, redact ? [] : several.ids))
    if (answers.some((answer) => answer?.kind === 'person' || answer?.kind === 'seat')) continue
    const near = redact
      ? undefined
      : answers.flatMap((answer) => (answer?.kind === 'none' ? (answer.near ?? []) : []))[0]
    const hint = near === undefined ? 'Write the id or the full name.' : `Did you mean "${near}"?`
    if (charts.length > 0) throw new UsageError(`No chart has a person or position "${reference}". ${hint}`)
  }
  return found.map((inChart) =>
    inChart.flatMap((answer) => (answer.kind === 'person' || answer.kind === 'seat' ? [answer] : [])),
  )
}

function severalMeant(reference: string, ids: readonly string[]): string {
  const hint = ids.length > 1 ? `Write the id of the one you mean: ${joinWords(ids, 'or')}.` : 'Write the id of one.'
  return `There are several people or positions "${reference}". ${hint}`
}
