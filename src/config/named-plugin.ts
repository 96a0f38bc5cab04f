import type { Dialect } from '../chart/dialects/dialect.ts'
import type { Plugin } from '../plugin.ts'
import type { Rule } from '../rule.ts'

/** A plugin as it was named, with its rules and dialects under their whole names. */
export interface LoadedPlugin {
  readonly namespace: string
  /** Absolute path of the module. */
  readonly file: string
  readonly rules: readonly Rule[]
  readonly dialects: readonly Dialect[]
  readonly presets: Readonly<Record<string, unknown>>
}

/** A plugin whose names are whole: `no-interns` is `acme/no-interns`. */
export function withNamespace(plugin: Plugin, file: string): LoadedPlugin {
  const { namespace, rules = [], presets = {}, dialects = [] } = plugin
  const own = new Set(rules.map(({ id }) => id))
  const whole = (name: string): string => `${namespace}/${name}`
  const named = rules.map(
    (rule): Rule => ({
      ...rule,
      id: whole(rule.id),
      ...(rule.aliases && { aliases: rule.aliases.map(whole) }),
      ...(rule.mutes && { mutes: rule.mutes.map((id) => (own.has(id) ? whole(id) : id)) }),
    }),
  )
  const preset = (wanted: (rule: Rule) => boolean) => ({
    extends: [],
    rules: Object.fromEntries(named.filter(wanted).map(({ id, severity }) => [id, severity])),
  })
  return {
    namespace,
    file,
    rules: named,
    dialects: dialects.map((dialect) => ({ ...dialect, name: whole(dialect.name) })),
    presets: { recommended: preset(({ recommended }) => recommended), all: preset(() => true), ...presets },
  }
}
