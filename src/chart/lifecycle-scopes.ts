import type { LifecycleStage, Position } from './chart.ts'
import type { IndexedChart } from './indexed-chart.ts'
import { canonicalStage } from './stage-synonyms.ts'
import { unitNamed } from './unit-named.ts'
import { unitOf } from './unit-of.ts'

/** The stages of the customer lifecycle that the same CROs answer for. */
export interface LifecycleScope {
  /** The CROs of one business unit, or of the whole company; never empty, in order of place. */
  readonly chiefs: readonly Position[]
  /** Stage → its entries; those of one business unit are one group. */
  readonly stages: ReadonlyMap<string, readonly (readonly LifecycleStage[])[]>
  /** Stages that somebody else's entries cover here, too. */
  readonly covered: ReadonlySet<string>
}

/**
 * Gives every stage to the CRO of its business unit, else to the CRO of the whole company. Where there is none, stages
 * without a unit go to the only CRO; with several, nobody can tell whose they are.
 */
export function lifecycleScopes(chart: IndexedChart): readonly LifecycleScope[] {
  const unitOfSeat = unitOf(chart)
  const named = unitNamed(chart)
  const chiefs = new Map<string | undefined, Position[]>()
  for (const chief of chart.withRole('cro')) {
    if (chief.status !== 'planned') entryOf(chiefs, unitOfSeat(chief), []).push(chief)
  }
  const only = chiefs.size === 1 ? [...chiefs.keys()][0] : undefined
  const stages = new Map<string | undefined, Map<string, Map<string | undefined, LifecycleStage[]>>>()
  const shared = new Set<string>()
  const declared = new Set(chart.businessUnits.flatMap(({ id, name }) => id ?? name ?? []))
  // A unit that the chart does not declare is a slip for another one.
  const isUnknown = (unit: string): boolean => declared.size > 0 && !declared.has(unit)
  for (const entry of chart.lifecycle) {
    if (entry.stage === undefined) continue
    const unit = entry.businessUnit === undefined ? undefined : named(entry.businessUnit)
    const own = unit ?? only
    const scope = entryOf(stages, chiefs.has(own) ? own : undefined, new Map())
    entryOf(entryOf(scope, canonicalStage(entry.stage), new Map()), unit, []).push(entry)
    if (unit === undefined || isUnknown(unit)) shared.add(canonicalStage(entry.stage))
  }
  return [...chiefs].flatMap(([key, seats]) => {
    const own = stages.get(key)
    if (!own) return []
    const groups = [...own].map(([stage, units]) => [stage, [...units.values()]] as const)
    return [{ chiefs: seats, stages: new Map(groups), covered: shared }]
  })
}

function entryOf<Key, Value>(map: Map<Key, Value>, key: Key, otherwise: NoInfer<Value>): Value {
  const known = map.get(key)
  if (known !== undefined) return known
  map.set(key, otherwise)
  return otherwise
}
