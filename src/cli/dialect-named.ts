import type { Dialect } from '../chart/dialects/dialect.ts'
import { dialects } from '../chart/dialects/index.ts'
import { nearest } from '../nearest.ts'
import { joinWords } from '../wording.ts'
import { UsageError } from './usage-error.ts'

/** The dialect that a user names. Throws a `UsageError` that names the nearest known one. */
export function dialectNamed(name: string, further: readonly Dialect[] = []): Dialect {
  const all = [...dialects, ...further]
  const found = all.find((dialect) => dialect.name === name)
  if (found) return found
  const known = all.map((dialect) => dialect.name)
  const near = nearest(name, known)
  const hint = near ? `Did you mean ${near}? ` : ''
  throw new UsageError(`There is no dialect ${name}. ${hint}Known dialects are ${joinWords(known)}.`)
}
