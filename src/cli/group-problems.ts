import type { ConfigurationProblem } from '../config/configuration-problem.ts'
import { formatOf } from '../read/chart-files.ts'
import { isPattern } from '../read/glob-pattern.ts'
import { joinWords, listShort } from '../wording.ts'
import type { FoundGroup } from './find-groups.ts'

/** Groups that hold no file. */
export function emptyGroups(groups: readonly FoundGroup[]): readonly ConfigurationProblem[] {
  return groups.flatMap(({ group, members }) => {
    if (members.size > 0) return []
    const patterns = joinWords(
      group.files.map(({ pattern }) => `"${pattern}"`),
      'or',
    )
    const what = group.files.some(({ pattern }) => formatOf(pattern))
      ? 'file'
      : 'YAML or JSON file (of Markdown, patterns must end in .md)'
    const message = `Chart group "${group.name}" is empty: there is no ${what} at ${patterns}. Paths count from the folder of this configuration. Correct them, or remove the group.`
    return [{ message, place: group.place, severity: 'error' as const }]
  })
}

/** Files that two groups claim: whichever chart they were judged in, the other would lack them. */
export function sharedFiles(groups: readonly FoundGroup[]): readonly ConfigurationProblem[] {
  const owners = new Map<string, FoundGroup>()
  return groups.flatMap((found) => {
    const claims = new Map<FoundGroup, string[]>()
    for (const [key, { path }] of found.members) {
      const owner = owners.get(key)
      if (owner) claims.set(owner, [...(claims.get(owner) ?? []), path])
      else owners.set(key, found)
    }
    return [...claims].map(([owner, paths]): ConfigurationProblem => {
      const files = joinWords(listShort(paths.sort(), 3).map(String))
      const belong = paths.length === 1 ? 'belongs' : 'belong'
      const message = `${files} ${belong} to two chart groups, "${owner.group.name}" and "${found.group.name}". A file is part of one chart: take it out of one of them, with a pattern that begins with ! if need be.`
      return { message, place: found.group.place, severity: 'error' }
    })
  })
}

/** Patterns that match nothing, in groups that hold other files. */
export function unmatchedPatterns(groups: readonly FoundGroup[]): readonly ConfigurationProblem[] {
  return groups.flatMap(({ group, members, unmatched }) =>
    members.size === 0
      ? []
      : unmatched.map(({ pattern, place }): ConfigurationProblem => {
          const what = isPattern(pattern) ? `No file matches "${pattern}"` : `There is no file or folder "${pattern}"`
          const message = `${what}, so chart group "${group.name}" is judged without it. Correct it, bring the files here, or remove it.`
          return { message, place, severity: 'warn' }
        }),
  )
}
