import type { Entity } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { Configuration, Override, RuleSetting } from '../config/configuration.ts'
import { settingUnder } from '../config/setting-under.ts'
import { entityMatcher } from './entity-matcher.ts'

/** A setting of a rule, and the entities that are judged by it. */
export interface RuleScope {
  readonly setting: RuleSetting
  readonly covers: (entity: Entity) => boolean
}

/** The settings that a rule has in a chart: one, unless overrides set it otherwise for some of its entities. */
export type RuleScopes = (ruleId: string) => readonly RuleScope[]

/** Told of every override that is about something in a chart. */
export type OnOverrideMatch = (override: Override) => void

export function ruleScopes(chart: IndexedChart, configuration: Configuration, onMatch?: OnOverrideMatch): RuleScopes {
  const { rules, overrides } = configuration
  const everything = () => true
  const whole = (setting: RuleSetting | undefined) => (setting ? [{ setting, covers: everything }] : [])
  if (overrides.length === 0) return (ruleId) => whole(rules.get(ruleId))
  const matching = matchingOverrides(chart, overrides, onMatch)
  return (ruleId) => {
    const setting = rules.get(ruleId)
    const about = overrides.flatMap((override, at) => (override.rules.has(ruleId) ? [at] : []))
    if (!setting || about.length === 0) return whole(setting)
    const keyOf = (entity: Entity): string => about.filter((at) => matching(entity, at)).join(' ')
    const keys = new Set(['', ...entitiesOf(chart).map(keyOf)])
    return [...keys].map((key) => {
      const changes = key
        .split(' ')
        .flatMap((at) => (at === '' ? [] : (overrides[Number(at)]?.rules.get(ruleId) ?? [])))
      return { setting: settingUnder(setting, changes), covers: (entity: Entity) => keyOf(entity) === key }
    })
  }
}

function matchingOverrides(chart: IndexedChart, overrides: readonly Override[], onMatch?: OnOverrideMatch) {
  const matches = entityMatcher(chart)
  const known = overrides.map(() => new Map<Entity, boolean>())
  const test = (entity: Entity, { files, where }: Override): boolean =>
    files?.covers(entity.record.tree.source.path) !== false && (where === undefined || matches(entity, where))
  return (entity: Entity, at: number): boolean => {
    const override = overrides[at]
    const before = known[at]?.get(entity)
    if (before !== undefined || !override) return before ?? false
    const found = test(entity, override)
    known[at]?.set(entity, found)
    if (found) onMatch?.(override)
    return found
  }
}

/** Everything that a finding may be about. */
export function entitiesOf(chart: IndexedChart): readonly Entity[] {
  const candidates = chart.plans.flatMap((plan) => plan.candidates)
  const { positions, people, businessUnits, lifecycle, plans, tops } = chart
  return [...positions, ...people, ...businessUnits, ...lifecycle, ...plans, ...candidates, ...tops]
}
