import type { Rule } from '../rule.ts'
import { listOrElse, type Schema } from './schema.ts'

/** What may be said about a rule: a severity, or a list of a severity and a map of options. */
export function ruleSchema(rule: Rule): Schema {
  const severity: Schema = { $ref: '#/$defs/severity' }
  return {
    description: `${rule.summary} ${whenOn(rule)}`,
    // Editors look for words here: they do not see them behind `if`.
    examples: ['off', 'info', 'warn', 'error'],
    ...listOrElse({ prefixItems: [severity, optionsSchema(rule)], items: false, minItems: 1 }, severity),
  }
}

function optionsSchema(rule: Rule): Schema {
  return {
    description: `Options of ${rule.id}.`,
    type: 'object',
    additionalProperties: false,
    properties: rule.options ?? {},
  }
}

function whenOn({ recommended, strict, severity }: Rule): string {
  if (recommended) return `Recommended: ${severity}.`
  return strict ? `In strict: ${severity}.` : `Off unless turned on: ${severity}.`
}
