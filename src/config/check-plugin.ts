import { quoteText } from '../parse/describe-value.ts'
import type { Plugin } from '../plugin.ts'
import { categories } from '../rule.ts'
import { joinWords } from '../wording.ts'
import { compileSchema } from './compile-schema.ts'

type Loose = Readonly<Record<string, unknown>>

const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/** The plugin, where it has the shape of one; else in a sentence what is wrong with it. */
export function checkPlugin(value: unknown, word: string): Plugin | string {
  const fault = isMap(value)
    ? pluginFault(value)
    : 'it exports no plugin by default. End it with: export default definePlugin({namespace: …, rules: […]})'
  return fault === undefined ? (value as unknown as Plugin) : `The plugin ${quoteText(word)} was not run: ${fault}.`
}

function pluginFault({ namespace, rules = [], presets = {}, dialects = [] }: Loose): string | undefined {
  if (typeof namespace !== 'string' || !kebab.test(namespace)) {
    return 'its "namespace" must be a name in kebab-case, such as acme'
  }
  if (!Array.isArray(rules)) return 'its "rules" must be a list'
  if (!Array.isArray(dialects)) return 'its "dialects" must be a list'
  if (!isMap(presets) || !Object.values(presets).every(isMap)) return 'its "presets" must be a map of configurations'
  const ids = new Set<unknown>()
  for (const [at, rule] of rules.entries()) {
    const fault = isMap(rule) ? ruleFault(rule) : 'it is no rule'
    const name = isMap(rule) && typeof rule.id === 'string' ? quoteText(rule.id) : `number ${at + 1}`
    if (fault !== undefined) return `its rule ${name} is not right: ${fault}`
    if (ids.has((rule as Loose).id)) return `it has two rules with the id ${name}`
    ids.add((rule as Loose).id)
  }
  for (const [at, dialect] of dialects.entries()) {
    const { name, summary, example, recognise, outline } = isMap(dialect) ? dialect : {}
    const isNamed = typeof name === 'string' && kebab.test(name)
    const isTold = typeof summary === 'string' && typeof example === 'string'
    if (!isNamed || !isTold || typeof recognise !== 'function' || typeof outline !== 'function') {
      return `its dialect number ${at + 1} needs a name in kebab-case, the texts summary and example and the functions recognise and outline`
    }
  }
  return undefined
}

function ruleFault(rule: Loose): string | undefined {
  const { id, category, severity, summary, messages, options = {}, check, aliases, mutes } = rule
  if (typeof id !== 'string' || !kebab.test(id)) {
    return '"id" must be a name in kebab-case, without the namespace'
  }
  if (!(categories as readonly unknown[]).includes(category)) return `"category" must be ${joinWords(categories, 'or')}`
  if (category === 'format') return '"category" may not be format: those rules are part of the reader'
  if (!['info', 'warn', 'error'].includes(severity as string)) return '"severity" must be info, warn or error'
  if (typeof summary !== 'string' || summary === '') return '"summary" must say in a sentence what must hold'
  if (!isMap(messages) || !Object.values(messages).every((text) => typeof text === 'string')) {
    return '"messages" must be a map of texts'
  }
  if (typeof check !== 'function') return '"check" must be a function'
  if (![aliases, mutes].every((list) => list === undefined || Array.isArray(list))) {
    return '"aliases" and "mutes" must be lists of ids'
  }
  return isMap(options) ? optionFault(options) : '"options" must be a map of JSON schemas'
}

function optionFault(options: Loose): string | undefined {
  for (const [name, schema] of Object.entries(options)) {
    if (!isMap(schema) || typeof schema.description !== 'string' || !('default' in schema)) {
      return `its option ${quoteText(name)} needs a "description" and a "default"`
    }
    try {
      if (compileSchema(schema)(schema.default).length > 0)
        return `the default of its option ${quoteText(name)} does not meet its own schema`
    } catch {
      return `its option ${quoteText(name)} is no JSON schema`
    }
  }
  return undefined
}

/** Rules may be anything that somebody else wrote. */
function isMap(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
