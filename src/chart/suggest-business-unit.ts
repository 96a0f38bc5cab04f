import { nearest } from '../nearest.ts'
import type { BusinessUnit } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { foldText } from './titles/fold-text.ts'

/** The declared unit that a mistaken id most likely means: its name, its id in another case, or one a slip away. */
export function suggestBusinessUnit(reference: string, { businessUnits }: IndexedChart): BusinessUnit | undefined {
  const wanted = foldText(reference.trim())
  const only = (matches: (unit: BusinessUnit) => boolean): BusinessUnit | undefined => {
    const found = businessUnits.filter((unit) => unit.id !== undefined && matches(unit))
    return found.length === 1 ? found[0] : undefined
  }
  const exact = only(({ id = '', name = '' }) => foldText(id) === wanted || foldText(name) === wanted)
  if (exact) return exact
  const id = nearest(reference, new Set(businessUnits.flatMap((unit) => unit.id ?? [])))
  return id === undefined ? undefined : only((unit) => unit.id === id)
}
