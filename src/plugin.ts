import type { Dialect } from './chart/dialects/dialect.ts'
import type { Rule } from './rule.ts'

/** Rules, presets and dialects of others, under a name of their own. */
export interface Plugin {
  /** In kebab-case. A rule `no-interns` of the namespace `acme` is called `acme/no-interns` wherever rules are named. */
  readonly namespace: string
  /** Their ids are written without the namespace. Off unless a configuration or a preset turns them on. */
  readonly rules?: readonly Rule[]
  /** Name → a configuration as it would stand in a file; `extends: [acme/strict]` extends the preset `strict`. */
  readonly presets?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Further shapes of chart files, named `acme/…` by `dialect:` and `--dialect`. */
  readonly dialects?: readonly Dialect[]
}

/** Declares a plugin; what it exports by default. */
export function definePlugin(plugin: Plugin): Plugin {
  return plugin
}
