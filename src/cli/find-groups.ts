import type { ChartGroup, Configuration, FilePattern } from '../config/configuration.ts'
import { groupConfiguration } from '../config/group-configuration.ts'
import type { Io } from '../io.ts'
import { fileIdentity } from '../read/file-identity.ts'
import { findGroupFiles } from '../read/find-group-files.ts'
import type { ReadProblem, Target } from '../read/read-request.ts'

/** A chart group with the files that it stands for on disk. */
export interface FoundGroup {
  readonly group: ChartGroup
  /** What its chart is judged by. */
  readonly configuration: Configuration
  /** Each file once, under its identity. */
  readonly members: ReadonlyMap<string, Target>
  /** Patterns that stand for no file. */
  readonly unmatched: readonly FilePattern[]
  /** Folders that cannot be read. */
  readonly problems: readonly ReadProblem[]
  readonly notes: readonly string[]
}

/** Finds the files of every chart group that configurations declare. */
export type GroupFinder = (configurations: readonly Configuration[]) => Promise<readonly FoundGroup[]>

/** A finder that looks for each group once; one that several configurations inherit counts once, too. */
export function groupFinder(ignorePatterns: readonly string[], io: Io): GroupFinder {
  const found = new Map<string, Promise<FoundGroup>>()
  return async (configurations) => {
    const declared = configurations.flatMap((configuration) =>
      configuration.charts.map((group) => {
        const key = `${group.place.source.path} ${group.place.start}`
        const known = found.get(key) ?? findGroup(configuration, group, ignorePatterns, io)
        found.set(key, known)
        return known
      }),
    )
    return Promise.all(new Set(declared))
  }
}

async function findGroup(
  configuration: Configuration,
  group: ChartGroup,
  ignorePatterns: readonly string[],
  io: Io,
): Promise<FoundGroup> {
  const ignores = [{ folder: io.workingFolder, patterns: ignorePatterns }, ...configuration.ignores]
  const patterns = group.files.map(({ pattern }) => pattern)
  const found = await findGroupFiles(patterns, group.folder, ignores, io)
  const targets = found.flatMap((part) => part?.targets ?? [])
  const members = new Map<string, Target>()
  for (const target of targets) {
    const key = await fileIdentity(target.file ?? target.path, io)
    if (!members.has(key)) members.set(key, target)
  }
  return {
    group,
    configuration: groupConfiguration(configuration, group),
    members,
    unmatched: group.files.filter((_, at) => found[at]?.targets.length === 0),
    problems: found.flatMap((part) => part?.problems ?? []),
    notes: found.flatMap((part) => part?.notes ?? []),
  }
}
