import type { OverriddenRule, RuleSetting } from './configuration.ts'
import { mergeOptions } from './rule-options.ts'

/** What a rule is set to where overrides speak of it, one after the other. */
export function settingUnder(setting: RuleSetting, overrides: readonly OverriddenRule[]): RuleSetting {
  let { severity, options } = setting
  for (const change of overrides) {
    severity = change.severity
    if (change.options) options = mergeOptions(options, change.options)
  }
  return { severity, options }
}
