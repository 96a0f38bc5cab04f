import type { Readiness } from './chart.ts'
import { readinessInWords } from './readiness-in-words.ts'
import { foldText } from './titles/fold-text.ts'

/** How soon a candidate could take a seat, soonest first. */
export const readinessLevels: readonly Readiness[] = ['ready-now', 'ready-1-2-years', 'ready-3-plus-years']

/** How a company's own systems spell a level. */
export interface ReadinessSpellings {
  readonly level: Readiness
  readonly spellings: readonly string[]
}

/** Reads a readiness in any known spelling; undefined where it is none. */
export type ReadinessReader = (words: string) => Readiness | undefined

/** The levels themselves, then the company's spellings, then what HR systems usually say: `Ready in 1-2 Years`. */
export function readinessReader(configured: readonly ReadinessSpellings[] = []): ReadinessReader {
  const own = new Map<string, Readiness>(readinessLevels.map((level) => [level, level]))
  for (const { level, spellings } of configured) {
    for (const spelling of spellings) own.set(readinessKey(spelling), level)
  }
  return (words) => {
    const key = readinessKey(words)
    return own.get(key) ?? readinessInWords(key)
  }
}

/** Below 0 where the first is ready sooner. */
export function compareReadiness(a: Readiness, b: Readiness): number {
  return readinessLevels.indexOf(a) - readinessLevels.indexOf(b)
}

const words: Readonly<Record<Readiness, string>> = {
  'ready-now': 'ready now',
  'ready-1-2-years': 'ready in one to two years',
  'ready-3-plus-years': 'ready in three years or more',
}

/** A level as messages say it: `ready in one to two years`. */
export function readinessWords(level: Readiness): string {
  return words[level]
}

/** Spellings are compared without regard to letter case, accents, blanks and kinds of dash. */
export function readinessKey(spelling: string): string {
  return foldText(spelling)
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[\s_]+/g, ' ')
    .trim()
}
