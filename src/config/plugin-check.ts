import type { Rule } from '../rule.ts'
import { compileSchema } from './compile-schema.ts'
import { ruleSchema } from './rule-schema.ts'
import type { SchemaCheck, SchemaMistake } from './schema-check.ts'

const severity = { enum: ['off', 'info', 'warn', 'error', 0, 1, 2] }

/** Checks the options of plugin rules in a configuration, wherever rules are set. Schemas are compiled when first asked for. */
export function pluginCheck(rules: readonly Rule[]): SchemaCheck {
  const byId = new Map(rules.map((rule) => [rule.id, rule]))
  const compiled = new Map<string, ReturnType<typeof compileSchema>>()
  const checkOne = (rule: Rule, setting: unknown, path: string): readonly SchemaMistake[] => {
    const check = compiled.get(rule.id) ?? compileSchema({ ...ruleSchema(rule), $defs: { severity } })
    compiled.set(rule.id, check)
    return check(setting).map((mistake) => ({ ...mistake, instancePath: `${path}${mistake.instancePath}` }))
  }
  const checkMap = (map: unknown, path: string): readonly SchemaMistake[] =>
    entriesOf(map).flatMap(([id, setting]) => {
      const rule = byId.get(id)
      // That a setting is no severity at all is for the schema of all rules to say.
      return rule && Array.isArray(setting) ? checkOne(rule, setting, `${path}/${id.replace('/', '~1')}`) : []
    })
  return (value) => {
    const { rules: own, overrides } = (value ?? {}) as { readonly rules?: unknown; readonly overrides?: unknown }
    const scoped = Array.isArray(overrides) ? overrides : []
    return [
      ...checkMap(own, '/rules'),
      ...scoped.flatMap((override, at) =>
        checkMap((override as { rules?: unknown } | null)?.rules, `/overrides/${at}/rules`),
      ),
    ]
  }
}

function entriesOf(map: unknown): readonly (readonly [string, unknown])[] {
  return typeof map === 'object' && map !== null && !Array.isArray(map) ? Object.entries(map) : []
}
