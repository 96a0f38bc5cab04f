import { vocabularyKey } from '../chart/vocabulary-key.ts'
import type { Configuration, EntityScope, Override } from '../config/configuration.ts'
import type { ConfigurationProblem } from '../config/configuration-problem.ts'
import { overrideName } from '../config/load-configuration.ts'
import type { Io } from '../io.ts'
import type { OverrideUse } from '../lint/override-use.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, folderOf } from '../paths.ts'
import type { Source } from '../source.ts'
import { joinWords } from '../wording.ts'

/**
 * Overrides that are about nothing in a run, as where a department is misspelt. Only those of configurations whose
 * whole folder was linted: in a run over one file, the others are about something else. What a configuration takes
 * over from others may well be about charts that it does not have. What a program lays over them counts from the working folder.
 */
export function unmatchedOverrides(
  configurations: Iterable<Configuration>,
  use: OverrideUse,
  { paths, sources, redact }: { paths: readonly string[]; sources: readonly Source[]; redact: boolean },
  io: Io,
): readonly ConfigurationProblem[] {
  const searched = (paths.length === 0 ? ['.'] : paths).map((path) => `${absolutePath(path, io.workingFolder)}/`)
  const isSearched = (folder: string) => searched.some((place) => `${folder}/`.startsWith(place))
  const all = [...configurations]
  const byPath = new Map(all.map((configuration) => [configuration.path, configuration]))
  const inFiles = [...byPath.values()].flatMap(({ path, overrides }) => {
    if (path === undefined || !isSearched(folderOf(absolutePath(path, io.workingFolder)))) return []
    return overrides.filter(({ place }) => place.source.path === path).map((override) => [override])
  })
  const laidOver = isSearched(io.workingFolder) ? overridesLaidOver(all) : []
  return [...inFiles, ...laidOver].flatMap((same) => problemOf(same, use, sources, redact) ?? [])
}

/** The overrides that a program lays over the configurations; each stands in every one of them. */
function overridesLaidOver(configurations: readonly Configuration[]): readonly (readonly Override[])[] {
  const each = configurations.map(({ overrides }) =>
    overrides.filter(({ place }) => place.source.path === overrideName),
  )
  return (each[0] ?? []).map((_, at) => each.flatMap((overrides) => overrides[at] ?? []))
}

/** What is wrong with an override that stands in some configurations. */
function problemOf(
  same: readonly Override[],
  use: OverrideUse,
  sources: readonly Source[],
  redact: boolean,
): ConfigurationProblem | undefined {
  const [override] = same
  if (!override) return undefined
  const { files, where, place } = override
  if (files && !sources.some(({ path }) => files.covers(path))) {
    const patterns = joinWords(
      files.patterns.map((pattern) => `"${pattern}"`),
      'or',
    )
    const message = `No chart of this run matches ${patterns}, so this override changes nothing. Patterns count from the folder of this configuration. Correct it, or remove the override.`
    return { message, place, severity: 'warn' }
  }
  if (!where || same.some((each) => use.isMatched(each))) return undefined
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
