import type { BusinessUnit, LifecycleStage, Position, SuccessionPlan } from './chart.ts'
import { namesNobody } from './root-markers.ts'
import { saysNothing } from './says-nothing.ts'

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
  const isId = (text: string): boolean => {
    ids ??= new Set(positions.flatMap(({ id, otherIds }) => (id === undefined ? otherIds : [id, ...otherIds])))
    return ids.has(text)
  }
  const isSomebody = (text: string): boolean => !namesNobody(text) || isId(text)
  const declared = new Set(businessUnits.flatMap(({ id, name }) => [id, name]))
  const isUnit = (text: string): boolean => declared.has(text) || !saysNothing(text)
  for (const position of positions) {
    // What a dialect has worked out names no words.
    if (!position.saysMore) continue
    dropFrom(position, ['actingFor', 'coveredBy', 'dottedLineTo', 'handsOffTo', 'liaison'], isSomebody)
    dropFrom(position, ['businessUnit'], isUnit)
    if (position.quota) dropFrom(position.quota, ['setBy'], isSomebody)
  }
  for (const unit of businessUnits) {
    const owned = [...unit.channelOwners].filter(([, owner]) => isSomebody(owner))
    if (owned.length < unit.channelOwners.size) Object.assign(unit, { channelOwners: new Map(owned) })
  }
  for (const stage of lifecycle) {
    dropFrom(stage, ['owner'], isSomebody)
    dropFrom(stage, ['businessUnit'], isUnit)
  }
  for (const plan of plans) {
    dropFrom(plan, ['owners', 'stakeholders', 'interimCover'], isSomebody)
    dropFrom(plan, ['businessUnit'], isUnit)
  }
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
