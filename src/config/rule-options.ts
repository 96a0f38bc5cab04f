import type { Rule } from '../rule.ts'

export type Options = Readonly<Record<string, unknown>>

const none: Options = Object.freeze(Object.create(null))

/** What the options of a rule are where nobody sets them. */
export function defaultOptions({ options }: Rule): Options {
  if (!options) return none
  return withoutPrototype(Object.entries(options).map(([name, schema]) => [name, schema.default]))
}

/**
 * Options laid over others: a value replaces the one before, and where both are maps, its entries are laid over
 * the entries there. Deeper maps and lists are replaced whole.
 */
export function mergeOptions(base: Options, change: Options): Options {
  const merged = Object.entries(change).map(([name, value]): [string, unknown] => {
    const before = base[name]
    return [name, isMap(before) && isMap(value) ? layOver(before, value) : value]
  })
  return layOver(base, withoutPrototype(merged))
}

function layOver(base: Options, change: Options): Options {
  return withoutPrototype([...Object.entries(base), ...Object.entries(change)])
}

function isMap(value: unknown): value is Options {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Maps of options may be keyed by the user's words, and rules look words up in them. */
function withoutPrototype(entries: Iterable<readonly [string, unknown]>): Options {
  const map: Record<string, unknown> = Object.create(null)
  for (const [name, value] of entries) map[name] = isMap(value) ? withoutPrototype(Object.entries(value)) : value
  return map
}
