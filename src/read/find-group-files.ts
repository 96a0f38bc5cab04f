import type { Io } from '../io.ts'
import { absolutePath, reportPath, withSlashes } from '../paths.ts'
import { chartFilePattern, hasChartExtension, isNeverAChart } from './chart-files.ts'
import { isPattern, splitPattern } from './glob-pattern.ts'
import { isIgnored } from './is-ignored.ts'
import type { FoundTargets, IgnorePatterns } from './read-request.ts'
import { searchFolder } from './search-folder.ts'

/**
 * What each pattern of a chart group stands for, in their order: a file, a folder or a glob pattern, relative to
 * a folder (absolute). Undefined for a pattern with `!` in front: it leaves files out of all others. A pattern
 * that gives nothing is no problem here, the caller knows who wrote it.
 */
export async function findGroupFiles(
  patterns: readonly string[],
  folder: string,
  ignores: readonly IgnorePatterns[],
  io: Io,
): Promise<readonly (FoundTargets | undefined)[]> {
  const slashed = patterns.map((pattern) => withSlashes(pattern, io.workingFolder))
  const exclusions = slashed.filter(isExclusion).map((pattern): IgnorePatterns => {
    const { folder: start, rest } = splitPattern(pattern.slice(1))
    return { folder: absolutePath(start, folder), patterns: [rest] }
  })
  return Promise.all(
    slashed.map(async (pattern) =>
      isExclusion(pattern) ? undefined : findFiles(pattern, folder, [...ignores, ...exclusions], io),
    ),
  )
}

async function findFiles(
  pattern: string,
  folder: string,
  ignores: readonly IgnorePatterns[],
  io: Io,
): Promise<FoundTargets> {
  const file = absolutePath(pattern, folder)
  const kind = await io.kindOf(file).catch(() => undefined)
  if (kind === 'file') {
    if (isNeverAChart(file) || isIgnored(file, ignores)) return nothing
    return { ...nothing, targets: [{ file, path: reportPath(file, io.workingFolder), origin: 'found' }] }
  }
  if (kind === 'folder') return searchFolder([chartFilePattern], file, { ignores }, io)
  if (!isPattern(pattern)) return nothing
  const { folder: start, rest } = splitPattern(pattern)
  const found = await searchFolder([rest], absolutePath(start, folder), { ignores }, io)
  // A pattern that leaves the extension open asks for the charts among what it matches.
  return rest.endsWith('*') ? { ...found, targets: found.targets.filter(({ path }) => hasChartExtension(path)) } : found
}

const nothing: FoundTargets = { targets: [], problems: [], notes: [] }

function isExclusion(pattern: string): boolean {
  return pattern.startsWith('!') && !pattern.startsWith('!(')
}
