import Ajv2020 from 'ajv/dist/2020.js'
import { configSchema } from '../config/config-schema.ts'
import type { SchemaCheck } from '../config/schema-check.ts'
import type { Rule } from '../rule.ts'

const known = new WeakMap<Rule, SchemaCheck>()

/** The check of configurations that know these rules; compiled once for the rule that is tested, which is one of them. */
export function schemaCheckOf(rule: Rule, rules: readonly Rule[]): SchemaCheck {
  const before = known.get(rule)
  if (before) return before
  const ajv = new Ajv2020.default({ allErrors: true, strict: false, messages: false })
  const validate = ajv.compile(configSchema(rules))
  const check: SchemaCheck = (value) => (validate(value) ? [] : (validate.errors ?? []))
  known.set(rule, check)
  return check
}
