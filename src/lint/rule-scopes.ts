import type { Entity } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { Configuration, Override, RuleSetting } from '../config/configuration.ts'
import { settingUnder } from '../config/setting-under.ts'
import { entityMatcher, facesOf } from './entity-matcher.ts'
import type { OverrideUse } from './override-use.ts'

/** A setting of a rule, and the entities that are judged by it. */
export interface RuleScope {
  readonly setting: RuleSetting
  readonly covers: (entity: Entity) => boolean
}

/** The settings that a rule has in a chart: one, unless overrides set it otherwise for some of its entities. */
export type RuleScopes = (ruleId: string) => readonly RuleScope[]

export function ruleScopes(chart: IndexedChart, configuration: Configuration, use?: OverrideUse): RuleScopes {
  const { rules, overrides } = configuration
  const everything = () => true
  const whole = (setting: RuleSetting | undefined) => (setting ? [{ setting, covers: everything }] : [])
  if (overrides.length === 0) return (ruleId) => whole(rules.get(ruleId))
  const entities = entitiesOf(chart)
  const matching = matchingOverrides(chart, overrides)
  if (use) noteUse(use, chart, entities, overrides, matching)
  return (ruleId) => {
    const setting = rules.get(ruleId)
    const about = overrides.flatMap((override, at) => (override.rules.has(ruleId) ? [at] : []))
    if (!setting || about.length === 0) return whole(setting)
    const keyOf = (entity: Entity): string => about.filter((at) => matching(entity, at)).join(' ')
    const keys = new Set(['', ...entities.map(keyOf)])
    return [...keys].map((key) => {
      const numbers = key === '' ? [] : key.split(' ').map(Number)
      const changes = numbers.flatMap((at) => overrides[at]?.rules.get(ruleId) ?? [])
      return { setting: settingUnder(setting, changes), covers: (entity: Entity) => keyOf(entity) === key }
    })
  }
}

/** Whether the override of a number is about an entity; worked out once. */
type Matching = (entity: Entity, at: number) => boolean

function matchingOverrides(chart: IndexedChart, overrides: readonly Override[]): Matching {
  const matches = entityMatcher(chart)
  const known = overrides.map(() => new Map<Entity, boolean>())
  return (entity, at) => {
    const override = overrides[at]
    const before = known[at]?.get(entity)
    if (before !== undefined || !override) return before ?? false
    const { files, where } = override
    const isInFile = files?.covers(entity.record.tree.source.path) !== false
    const found = isInFile && (where === undefined || matches(entity, where))
    known[at]?.set(entity, found)
    return found
  }
}

function noteUse(
  use: OverrideUse,
  chart: IndexedChart,
  entities: readonly Entity[],
  overrides: readonly Override[],
  matching: Matching,
): void {
  const faces = facesOf(chart)
  for (const entity of entities) for (const face of faces(entity)) use.meet(face)
  for (const [at, override] of overrides.entries()) {
    if (entities.some((entity) => matching(entity, at))) use.match(override)
  }
}

/** Everything that a finding may be about. */
function entitiesOf(chart: IndexedChart): readonly Entity[] {
  const candidates = chart.plans.flatMap((plan) => plan.candidates)
  const { positions, people, businessUnits, lifecycle, plans, tops } = chart
  return [...positions, ...people, ...businessUnits, ...lifecycle, ...plans, ...candidates, ...tops]
}
