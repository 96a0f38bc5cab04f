import type { SeveritySetting } from '../finding.ts'
import type { Category, Rule } from '../rule.ts'
import type { RuleSetting } from './configuration.ts'
import { type Preset, rulesOfPresets } from './presets.ts'
import { defaultOptions, mergeOptions, type Options } from './rule-options.ts'

export type RuleSettings = ReadonlyMap<string, RuleSetting>

/** What a configuration says about one rule; without options those set before stay. */
export interface RuleChange {
  readonly ruleId: string
  readonly severity: SeveritySetting
  readonly options: Options | undefined
}

/** Every rule with its default options, on where a preset turns it on. */
export function presetSettings(presets: readonly Preset[], rules: readonly Rule[]): RuleSettings {
  const on = new Set(rulesOfPresets(presets, rules))
  return new Map(
    rules.map((rule) => [rule.id, { severity: on.has(rule) ? rule.severity : 'off', options: defaultOptions(rule) }]),
  )
}

/**
 * A category at another severity: this says how much its rules weigh, not which are on, so rules that are off
 * stay off. `off` turns all of them off.
 */
export function withCategories(
  settings: RuleSettings,
  severities: ReadonlyMap<Category, SeveritySetting>,
  rules: readonly Rule[],
): RuleSettings {
  const changed = new Map(settings)
  for (const rule of rules) {
    const severity = severities.get(rule.category)
    const setting = changed.get(rule.id)
    if (severity === undefined || setting === undefined || setting.severity === 'off') continue
    changed.set(rule.id, { ...setting, severity })
  }
  return changed
}

/** Single rules, one after the other: the last word on a rule counts. */
export function withRules(settings: RuleSettings, changes: Iterable<RuleChange>): RuleSettings {
  const changed = new Map(settings)
  for (const { ruleId, severity, options } of changes) {
    const before = changed.get(ruleId)
    if (before === undefined) continue
    changed.set(ruleId, { severity, options: options ? mergeOptions(before.options, options) : before.options })
  }
  return changed
}
