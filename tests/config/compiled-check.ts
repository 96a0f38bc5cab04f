import Ajv2020 from 'ajv/dist/2020.js'
import { configSchema } from '../../src/config/config-schema.ts'
import type { SchemaCheck } from '../../src/config/schema-check.ts'
import type { Rule } from '../../src/rule.ts'

/** Compiles the configuration schema of some rules, with the settings of scripts/compile-config-schema.mjs. */
export function compiledCheck(rules: readonly Rule[]): () => Promise<SchemaCheck> {
  const ajv = new Ajv2020.default({
    allErrors: true,
    allowUnionTypes: true,
    strict: true,
    strictTuples: false,
    messages: false,
    inlineRefs: false,
    keywords: ['x-expected', 'x-noun'],
  })
  const validate = ajv.compile(configSchema(rules))
  return async () => (value) => (validate(value) ? [] : (validate.errors ?? []))
}
