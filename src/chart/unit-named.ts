import type { IndexedChart } from './indexed-chart.ts'
import { perChart } from './per-chart.ts'
import { vocabularyKey } from './vocabulary-key.ts'

/** What stands where a business unit belongs and means them all. */
const allUnits: ReadonlySet<string> = new Set([
  ...['all', 'all-units', 'all-business-units', 'any', 'global', 'worldwide', 'company-wide', 'companywide'],
  ...['group-wide', 'groupwide', 'whole-company', 'entire-company'],
])

/**
 * The business unit that words mean, however the chart spells it: the id of a declared one, else one spelling for all.
 * Undefined where they mean the whole company.
 */
export const unitNamed = perChart((chart): ((words: string) => string | undefined) => {
  const ids = new Set(chart.businessUnits.flatMap(({ id }) => id ?? []))
  const byKey = unitsByKey(chart)
  return (words) => {
    if (ids.has(words)) return words
    const key = vocabularyKey(words)
    return byKey.get(key) ?? (allUnits.has(key) ? undefined : words)
  }
})

/** Of several spellings the first in the order of letters counts, so that the order of the chart does not matter. */
function unitsByKey({ businessUnits, positions, lifecycle, plans }: IndexedChart): ReadonlyMap<string, string> {
  const byKey = new Map<string, string>()
  const add = (words: string | undefined, unit: string | undefined): void => {
    const key = words === undefined ? '' : vocabularyKey(words)
    if (key !== '' && unit !== undefined && !byKey.has(key)) byKey.set(key, unit)
  }
  for (const { id, name } of businessUnits) add(id ?? name, id ?? name)
  for (const { id, name } of businessUnits) add(name, id)
  const used = new Set<string>()
  for (const users of [positions, lifecycle, plans]) {
    for (const { businessUnit } of users) if (businessUnit !== undefined) used.add(businessUnit)
  }
  for (const unit of [...used].sort()) if (!allUnits.has(vocabularyKey(unit))) add(unit, unit)
  return byKey
}
