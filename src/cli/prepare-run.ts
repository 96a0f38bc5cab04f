import type { Configuration } from '../config/configuration.ts'
import { isBlocking } from '../config/configuration-problem.ts'
import type { Io } from '../io.ts'
import type { FileReport } from '../lint/lint-report.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { OverrideUse } from '../lint/override-use.ts'
import type { Stopwatch } from '../lint/stopwatch.ts'
import { absolutePath, folderOf } from '../paths.ts'
import { ignoredNote } from '../read/find-targets.ts'
import { isIgnored } from '../read/is-ignored.ts'
import type { ReadProblem, ReadRequest, ReadResult } from '../read/read-request.ts'
import { readSources } from '../read/read-sources.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/index.ts'
import type { Source } from '../source.ts'
import { chartGroups } from './chart-groups.ts'
import { configurationReports } from './configuration-report.ts'
import { type ConfigurationsByFolder, configurationsByFolder } from './configurations.ts'
import { dialectNamed } from './dialect-named.ts'
import { groupFinder } from './find-groups.ts'
import type { InputOptions } from './lint-options.ts'

/** What a run starts from, once its paths are read and its configurations are merged. */
export interface PreparedRun {
  /** Undefined where a configuration is wrong: then nothing is read by it. */
  readonly request: LintRequest | undefined
  /** Mistakes in configurations. */
  readonly mistakes: readonly FileReport[]
  /** Those, and what only shows once the request was linted: overrides that were about nothing. */
  readonly mistakesAfter: (redact: boolean) => Promise<readonly FileReport[]>
  /** Of all configurations of the run. */
  readonly pluginRules: readonly Rule[]
  /** Paths that could not be read; part of the request, too. */
  readonly problems: readonly ReadProblem[]
  /** What was passed over, and why. */
  readonly notes: readonly string[]
}

/**
 * Reads what the paths stand for, each file to be judged by the configuration nearest to it. A file of a chart
 * group brings the whole group. Without paths those are the chart groups of the working folder's configuration;
 * where it has none, the working folder.
 */
export async function prepareRun(
  paths: readonly string[],
  options: InputOptions,
  io: Io,
  stopwatch?: Stopwatch,
): Promise<PreparedRun> {
  if (options.dialect?.includes('/') === false) dialectNamed(options.dialect)
  const configurationIn = configurationsByFolder(options, rules, io)
  const outer = await configurationIn(io.workingFolder)
  stopwatch?.lap('configuration')
  if (options.dialect?.includes('/')) dialectNamed(options.dialect, outer.configuration.pluginDialects)
  const findGroups = groupFinder(options.ignorePattern ?? [], io)
  const groupFiles = async (folder: string) => {
    const found = await findGroups([(await configurationIn(folder)).configuration])
    return found.flatMap(({ members }) => [...members.values()])
  }
  const allGroups = paths.length === 0 && outer.configuration.charts.length > 0
  const read = allGroups
    ? nothingRead
    : await readPaths(paths.length > 0 ? paths : ['.'], options, { outer: outer.configuration, groupFiles }, io)
  stopwatch?.lap('reading files')
  const inputs = [...read.sources, ...read.undecodable.map(({ source }) => source)]
  const configured = await configureSources(inputs, configurationIn, io)
  const configurations = [outer.configuration, ...configured.configurations]
  const groups = await chartGroups(configurations, allGroups ? 'none' : inputs, options, findGroups, io)
  stopwatch?.lap('configuration')
  const problems = [...outer.problems, ...configured.problems, ...groups.mistakes]
  if (problems.some(isBlocking)) {
    const mistakes = configurationReports(problems)
    const mistakesAfter = async () => mistakes
    return { request: undefined, mistakes, mistakesAfter, pluginRules: [], problems: read.problems, notes: read.notes }
  }
  const configurationFor = (source: Source) => groups.configurations.get(source) ?? configured.configurationFor(source)
  // The patterns of the working folder's configuration were heeded while searching; those of others are known only now.
  const isKept = (source: Source) => {
    const file = absolutePath(source.path, io.workingFolder)
    return groups.configurations.has(source) || !isIgnored(file, configurationFor(source).ignores)
  }
  io.expectText?.(inputs.reduce((sum, { text }) => sum + text.length, 0))
  const leftOut = inputs.filter((source) => source.origin === 'named' && !isKept(source))
  const sources = [...read.sources, ...groups.sources].filter(isKept)
  const nothingMatched = sources.length === 0 && !options.errorOnUnmatchedPattern
  const overrideUse = configurations.some(({ overrides }) => overrides.length > 0) ? new OverrideUse() : undefined
  const request: LintRequest = {
    sources,
    readProblems: withoutRepeats([...read.problems, ...groups.problems]),
    undecodable: [...read.undecodable, ...groups.undecodable].filter(({ source }) => isKept(source)),
    groups: groups.groups,
    configurationFor,
    rules,
    asOfFlag: options.asOf,
    today: io.today(),
    dialect: options.dialect,
    skipUnrecognised: options.skipUnrecognised === true,
    allowEmpty: options.allowEmpty === true || nothingMatched,
    inlineDirectives: options.inlineConfig,
    ...(stopwatch && { stopwatch }),
    ...(overrideUse && { overrideUse }),
  }
  return {
    request,
    mistakes: configurationReports(problems),
    mistakesAfter: async (redact) => {
      if (!overrideUse || !options.errorOnUnmatchedPattern) return configurationReports(problems)
      const { unmatchedOverrides } = await import('./unmatched-overrides.ts')
      const unmatched = unmatchedOverrides(configurations, overrideUse, { paths, sources, redact }, io)
      return configurationReports([...problems, ...unmatched])
    },
    pluginRules: [...new Set(configurations.flatMap(({ pluginRules }) => pluginRules))],
    problems: request.readProblems,
    notes: [
      ...new Set([...(outer.notes ?? []), ...configured.notes]),
      ...read.notes,
      ...groups.notes,
      ...leftOut.map(({ path }) => ignoredNote(path)),
    ],
  }
}

const nothingRead: ReadResult = { sources: [], undecodable: [], problems: [], notes: [] }

async function readPaths(
  paths: readonly string[],
  options: InputOptions,
  { outer, groupFiles }: { readonly outer: Configuration; readonly groupFiles: ReadRequest['groupFiles'] },
  io: Io,
): Promise<ReadResult> {
  const isLeftOut = options.respectGitignore ? await (await import('./git-ignores.ts')).gitIgnores(io) : undefined
  return readSources(
    {
      paths,
      stdinFilename: options.stdinFilename,
      ignores: [{ folder: io.workingFolder, patterns: options.ignorePattern ?? [] }, ...outer.ignores],
      groupFiles,
      isLeftOut,
      errorOnUnmatchedPattern: options.errorOnUnmatchedPattern,
    },
    io,
  )
}

/** A file may be named and belong to a group, too. */
function withoutRepeats(problems: readonly ReadProblem[]): readonly ReadProblem[] {
  return [...new Map(problems.map((problem) => [problem.path, problem])).values()]
}

async function configureSources(sources: readonly Source[], configurationIn: ConfigurationsByFolder, io: Io) {
  const entries = await Promise.all(
    sources.map(async (source) => {
      const file = source.path === '<stdin>' ? undefined : absolutePath(source.path, io.workingFolder)
      return [source, await configurationIn(file === undefined ? io.workingFolder : folderOf(file))] as const
    }),
  )
  const table = new Map(entries)
  return {
    configurationFor: (source: Source) => {
      const loaded = table.get(source)
      if (!loaded) throw new Error(`no configuration was loaded for ${source.path}`)
      return loaded.configuration
    },
    configurations: entries.map(([, { configuration }]) => configuration),
    problems: entries.flatMap(([, { problems }]) => problems),
    notes: entries.flatMap(([, { notes = [] }]) => notes),
  }
}
