import type { BusinessUnit, LifecycleStage, Position, SuccessionPlan } from './chart.ts'
import { nobodyMarkers, rootMarkerTest } from './root-markers.ts'

/** Those parts of a chart that name positions or people. */
interface References {
  readonly positions: readonly Position[]
  readonly businessUnits: readonly BusinessUnit[]
  readonly lifecycle: readonly LifecycleStage[]
  readonly plans: readonly SuccessionPlan[]
}

/** Takes `none` and the like out of references, so that nobody is taken for somebody: `interimCover: none` is no cover. */
export function dropNobody({ positions, businessUnits, lifecycle, plans }: References): void {
  let ids: ReadonlySet<string> | undefined
  const isMarker = rootMarkerTest(nobodyMarkers, (text) => {
    ids ??= new Set(positions.flatMap(({ id, otherIds }) => (id === undefined ? otherIds : [id, ...otherIds])))
    return ids.has(text)
  })
  const isSomebody = (text: string): boolean => !isMarker(text, undefined)
  for (const position of positions) {
    // What a dialect has worked out names no words.
    if (!position.saysMore) continue
    dropFrom(position, ['actingFor', 'coveredBy', 'dottedLineTo', 'handsOffTo', 'liaison'], isSomebody)
    if (position.quota) dropFrom(position.quota, ['setBy'], isSomebody)
  }
  for (const unit of businessUnits) {
    const owned = [...unit.channelOwners].filter(([, owner]) => isSomebody(owner))
    if (owned.length < unit.channelOwners.size) Object.assign(unit, { channelOwners: new Map(owned) })
  }
  for (const stage of lifecycle) dropFrom(stage, ['owner'], isSomebody)
  for (const plan of plans) dropFrom(plan, ['owners', 'stakeholders', 'interimCover'], isSomebody)
}

function dropFrom<Entity extends object>(
  entity: Entity,
  fields: readonly (keyof Entity)[],
  isSomebody: (text: string) => boolean,
): void {
  for (const field of fields) {
    const said: unknown = entity[field]
    if (typeof said === 'string' && !isSomebody(said)) Object.assign(entity, { [field]: undefined })
    if (!Array.isArray(said) || said.every(isSomebody)) continue
    const named = said.filter(isSomebody)
    Object.assign(entity, { [field]: named })
  }
}
