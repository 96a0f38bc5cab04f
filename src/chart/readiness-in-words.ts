import type { Readiness } from './chart.ts'

/** What HR systems call a level without saying how long it takes. */
const named: ReadonlyMap<string, Readiness> = new Map([
  ...['ready', 'now', 'today', 'immediate', 'immediately'].map((word) => [word, 'ready-now'] as const),
  ['soon', 'ready-1-2-years'],
  ...['later', 'future'].map((word) => [word, 'ready-3-plus-years'] as const),
])

const monthsPer: ReadonlyMap<string, number> = new Map([
  ...['m', 'mo', 'mos', 'mth', 'mths', 'month', 'months'].map((unit) => [unit, 1] as const),
  ...['y', 'yr', 'yrs', 'year', 'years'].map((unit) => [unit, 12] as const),
])

const numbers: ReadonlyMap<string, number> = new Map([
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
])

const upwards: ReadonlySet<string> = new Set(['+', '>', 'plus', 'more', 'over', 'beyond', 'after', 'longer', 'least'])

const filling: ReadonlySet<string> = new Set([
  '-',
  '<',
  'ready',
  'in',
  'within',
  'to',
  'or',
  'and',
  'than',
  'at',
  'up',
  'under',
  'below',
  'less',
  'about',
  'time',
])

const punctuation: ReadonlySet<string> = new Set(['(', ')', ',', '.', ':'])

/** Nobody words a level at greater length. */
const longest = 60

/**
 * A level in the words of HR systems: `Ready Now`, `1-2 years`, `< 12 months`, `3+ years`. A stretch of time counts by
 * its end, since nobody is sure to be ready before; beside a name, as in `Ready Now (0-6 months)`, it only explains the
 * name. Undefined for anything else.
 * @param key the words as `readinessKey` makes them equal
 */
export function readinessInWords(key: string): Readiness | undefined {
  if (key.length > longest) return undefined
  const [, name, stretch] = /^(ready [a-z]+)[ :,(-]+([^a-z].*)$/.exec(key) ?? []
  const level = name === undefined ? undefined : namedLevel(tokensOf(name))
  if (level !== undefined && stretch !== undefined) return levelOfStretch(tokensOf(stretch)) && level
  return levelOfStretch(tokensOf(key))
}

function tokensOf(key: string): readonly string[] {
  return key.match(/[a-z]+|\d+|\S/g) ?? []
}

function levelOfStretch(tokens: readonly string[]): Readiness | undefined {
  const amounts = tokens.flatMap((token) => (/^\d{1,3}$/.test(token) ? Number(token) : (numbers.get(token) ?? [])))
  if (amounts.length === 0) return namedLevel(tokens)
  const units = new Set(tokens.flatMap((token) => monthsPer.get(token) ?? []))
  const [unit] = units
  const known = (token: string): boolean =>
    /^\d{1,3}$/.test(token) ||
    [numbers, monthsPer, upwards, filling].some((set) => set.has(token)) ||
    punctuation.has(token)
  if (unit === undefined || units.size > 1 || amounts.length > 2 || !tokens.every(known)) return undefined
  const months = unit * Math.max(...amounts)
  if (!tokens.some((token) => upwards.has(token))) return readinessAfter(months)
  return months >= 12 ? 'ready-3-plus-years' : undefined
}

function namedLevel(tokens: readonly string[]): Readiness | undefined {
  const said = tokens.filter((token) => token !== '-' && !punctuation.has(token))
  const [first, second] = said
  if (said.length > 2 || first === undefined) return undefined
  if (second === undefined) return named.get(first)
  return first === 'ready' ? named.get(second) : undefined
}

/** The level of somebody who is ready in so many months. */
export function readinessAfter(months: number): Readiness {
  if (months <= 3) return 'ready-now'
  return months <= 24 ? 'ready-1-2-years' : 'ready-3-plus-years'
}
