import { vocabularyKey } from '../chart/vocabulary-key.ts'
import type { Configuration, EntityScope, Override } from '../config/configuration.ts'
import type { ConfigurationProblem } from '../config/configuration-problem.ts'
import type { Io } from '../io.ts'
import type { OverrideUse } from '../lint/override-use.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, folderOf } from '../paths.ts'
import type { Source } from '../source.ts'
import { joinWords } from '../wording.ts'

/**
 * Overrides that are about nothing in a run, as where a department is misspelt. Only those of configurations whose
 * whole folder was linted: in a run over one file, the others are about something else. What a configuration takes
 * over from others may well be about charts that it does not have.
 */
export function unmatchedOverrides(
  configurations: Iterable<Configuration>,
  use: OverrideUse,
  { paths, sources, redact }: { paths: readonly string[]; sources: readonly Source[]; redact: boolean },
  io: Io,
): readonly ConfigurationProblem[] {
  const searched = (paths.length === 0 ? ['.'] : paths).map((path) => `${absolutePath(path, io.workingFolder)}/`)
  const byPath = new Map([...configurations].map((configuration) => [configuration.path, configuration]))
  return [...byPath.values()].flatMap(({ path, overrides }) => {
    if (path === undefined) return []
    const folder = `${folderOf(absolutePath(path, io.workingFolder))}/`
    if (!searched.some((place) => folder.startsWith(place))) return []
    const own = overrides.filter(({ place }) => place.source.path === path)
    return own.flatMap((override) => problemOf(override, use, sources, redact) ?? [])
  })
}

function problemOf(
  override: Override,
  use: OverrideUse,
  sources: readonly Source[],
  redact: boolean,
): ConfigurationProblem | undefined {
  const { files, where, place } = override
  if (files && !sources.some(({ path }) => files.covers(path))) {
    const patterns = joinWords(
      files.patterns.map((pattern) => `"${pattern}"`),
      'or',
    )
    const message = `No chart of this run matches ${patterns}, so this override changes nothing. Patterns count from the folder of this configuration. Correct it, or remove the override.`
    return { message, place, severity: 'warn' }
  }
  if (!where || use.isMatched(override)) return undefined
  const hint = redact ? '' : nearestWords(where, use)
  const scope = files ? 'in these files' : 'in this run'
  const message = `Nobody and nothing ${scope} has ${describeScope(where)}, so this override changes nothing.${hint || ' Correct it, or remove the override.'}`
  return { message, place, severity: 'warn' }
}

const nouns: Readonly<Record<keyof EntityScope, string>> = {
  role: 'the role',
  department: 'the department',
  businessUnit: 'the business unit',
  id: 'the id',
}

function describeScope(where: EntityScope): string {
  const parts = (Object.keys(where) as (keyof EntityScope)[]).map((key) => {
    const words = (where[key] ?? []).map((word) => `"${word}"`)
    return `${nouns[key]} ${joinWords(words, 'or')}`
  })
  return joinWords(parts)
}

function nearestWords(where: EntityScope, use: OverrideUse): string {
  for (const key of Object.keys(where) as (keyof EntityScope)[]) {
    const known = use.words(key)
    const keys = new Set(known.map(vocabularyKey))
    const wrong = (where[key] ?? []).find((word) => !keys.has(vocabularyKey(word)))
    const near = wrong === undefined ? undefined : nearest(wrong, known)
    if (near !== undefined) return ` Did you mean "${near}"?`
  }
  return ''
}
