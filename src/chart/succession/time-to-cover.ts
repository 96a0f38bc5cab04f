import type { Readiness } from '../chart.ts'
import type { Heir } from './heirs.ts'

/** How soon a seat could be filled for good. */
export type CoverColour = 'green' | 'amber' | 'red'

/** A level without a number of months counts by its beginning. */
const monthsUntil: Readonly<Record<Readiness, number>> = {
  'ready-now': 0,
  'ready-1-2-years': 12,
  'ready-3-plus-years': 36,
}

/** In how many months an heir could take the seat: as the plans say, else by the level. Undefined where they say neither. */
function monthsToReady({ candidates, readiness }: Pick<Heir, 'candidates' | 'readiness'>): number | undefined {
  const said = candidates.flatMap(({ readyInMonths }) => readyInMonths ?? [])
  if (said.length > 0)
    return Math.max(
      0,
      said.reduce((least, months) => Math.min(least, months)),
    )
  return readiness === undefined ? undefined : monthsUntil[readiness]
}

/** In how many months the first of them could take the seat; undefined where nobody could, or nothing is said. */
export function monthsToCover(heirs: readonly Heir[]): number | undefined {
  const months = heirs.flatMap((heir) => monthsToReady(heir) ?? [])
  return months.length === 0 ? undefined : months.reduce((least, each) => Math.min(least, each))
}

/** Green up to 6 months, amber up to 12, red beyond and where nobody is known to get ready. */
export function coverColour(months: number | undefined): CoverColour {
  if (months === undefined || months > 12) return 'red'
  return months <= 6 ? 'green' : 'amber'
}
