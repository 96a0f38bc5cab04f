import { nearest } from '../nearest.ts'
import { once } from '../once.ts'
import type { BusinessUnit } from './chart.ts'
import { fewByKey } from './few-by-key.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { foldText } from './titles/fold-text.ts'
import { worthALook } from './worth-a-look.ts'

/** Looks for the declared unit that a mistaken id most likely means: its name, its id in another case, or one a slip away. */
export function suggestBusinessUnit(
  { businessUnits }: IndexedChart,
  mistaken: readonly string[],
): (reference: string) => BusinessUnit | undefined {
  const units = businessUnits.filter(({ id }) => id !== undefined)
  const compared = worthALook(mistaken, units.length)
  const byWord = once(() => fewByKey(units, ({ id = '', name = '' }) => [foldText(id), foldText(name)]))
  const byId = once(() => fewByKey(units, ({ id = '' }) => id))
  return (reference) => {
    const exact = only(byWord().get(foldText(reference.trim())))
    if (exact || !compared.has(reference)) return exact
    const id = nearest(reference, byId().keys())
    return id === undefined ? undefined : only(byId().get(id))
  }
}

function only(found: readonly BusinessUnit[] = []): BusinessUnit | undefined {
  return found.length === 1 ? found[0] : undefined
}
