import type { Configuration } from '../config/configuration.ts'
import type { ConfigurationProblem } from '../config/configuration-problem.ts'
import type { Io } from '../io.ts'
import { absolutePath } from '../paths.ts'
import { fileIdentity } from '../read/file-identity.ts'
import type { Source } from '../source.ts'
import type { GroupFinder } from './find-groups.ts'
import { emptyGroups, sharedFiles, unmatchedPatterns } from './group-problems.ts'
import type { LintOptions } from './lint-options.ts'
import { type ReadGroups, readGroups } from './read-groups.ts'

/** The chart groups of a run. After a problem of severity `error` none is read. */
export interface ChartGroups extends ReadGroups {
  readonly mistakes: readonly ConfigurationProblem[]
}

/**
 * Of the groups that configurations declare, those that files named in this run belong to, with their other
 * files read; all groups where no file was named.
 */
export async function chartGroups(
  configurations: Iterable<Configuration>,
  named: readonly Source[] | 'none',
  { errorOnUnmatchedPattern }: Pick<LintOptions, 'errorOnUnmatchedPattern'>,
  findGroups: GroupFinder,
  io: Io,
): Promise<ChartGroups> {
  const declared = new Map([...configurations].map((configuration) => [configuration.path, configuration]))
  const found = await findGroups([...declared.values()])
  const given = await sourcesByIdentity(named === 'none' || found.length === 0 ? [] : named, io)
  const wanted = found.filter(({ members }) => named === 'none' || [...members.keys()].some((key) => given.has(key)))
  const unmatched = errorOnUnmatchedPattern ? [...emptyGroups(found), ...unmatchedPatterns(wanted)] : []
  const mistakes = [...unmatched, ...sharedFiles(found)]
  const isWrong = mistakes.some(({ severity }) => severity === 'error')
  const toRead = isWrong ? [] : wanted.filter(({ members }) => members.size > 0)
  return { ...(await readGroups(toRead, given, io)), mistakes }
}

/** Standard input without a file name is nobody's. */
async function sourcesByIdentity(sources: readonly Source[], io: Io): Promise<ReadonlyMap<string, Source>> {
  const files = sources.filter(({ path }) => path !== '<stdin>')
  const keys = await Promise.all(files.map(({ path }) => fileIdentity(absolutePath(path, io.workingFolder), io)))
  return new Map(files.map((source, at) => [keys[at] ?? '', source]))
}
