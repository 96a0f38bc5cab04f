import type { Rule } from '../rule.ts'
import type { Configuration } from './configuration.ts'
import { presetSettings } from './rule-settings.ts'

/** What a run goes by where there is no configuration file: the preset `recommended`. */
export function builtInConfiguration(rules: readonly Rule[]): Configuration {
  return {
    path: undefined,
    rules: presetSettings(['recommended'], rules),
    pluginRules: [],
    pluginDialects: [],
    overrides: [],
    locked: new Set(),
    asOf: undefined,
    dialect: undefined,
    fields: new Map(),
    roots: undefined,
    placeholders: { vacant: [], anonymous: [] },
    titles: new Map(),
    glossary: new Map(),
    readiness: [],
    charts: [],
    ignores: [],
  }
}
