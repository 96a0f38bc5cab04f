import { isBlocking } from '../../config/configuration-problem.ts'
import { isConfigurationFile } from '../../config/find-configuration.ts'
import { loadConfiguration } from '../../config/load-configuration.ts'
import type { Io } from '../../io.ts'
import { lint } from '../../lint/lint.ts'
import type { FileReport, KnownFindings } from '../../lint/lint-report.ts'
import type { LintRequest } from '../../lint/lint-request.ts'
import { reportPath } from '../../paths.ts'
import { rules } from '../../rules/index.ts'
import type { Source } from '../../source.ts'
import { configurationReports } from '../configuration-report.ts'
import { groupFinder } from '../find-groups.ts'
import { emptyGroups, sharedFiles, unmatchedPatterns } from '../group-problems.ts'
import type { InputOptions } from '../lint-options.ts'
import { baselineMistake, openBaseline } from '../open-baseline.ts'
import { prepareRun } from '../prepare-run.ts'

/** A document and all that it is judged with. */
export interface JudgedDocument {
  /** As reports print it. */
  readonly path: string
  readonly workingFolder: string
  /** Of all files of the chart that the document is part of, and of its configuration. */
  readonly reports: readonly FileReport[]
  /** Undefined where the document is a configuration, or goes by one that is wrong. */
  readonly request: LintRequest | undefined
  /** Takes out what the baseline in the working folder knows; undefined where there is none. */
  readonly known?: KnownFindings | undefined
}

/** Judges a file (absolute path) as the command line would one that it finds in a folder, with the whole chart it belongs to. */
export async function judgeDocument(file: string, options: InputOptions, io: Io): Promise<JudgedDocument> {
  const about = { path: reportPath(file, io.workingFolder), workingFolder: io.workingFolder }
  if (isConfigurationFile(file)) {
    return { ...about, reports: await judgeConfiguration(file, options, io), request: undefined }
  }
  const { request, mistakes } = await prepareRun([file], options, io)
  if (!request) return { ...about, reports: mistakes, request: undefined }
  const found = asFound(request)
  const report = await lint(found)
  const { known, mistake } = await baselineFor(found, io)
  const { files } = known ? known(report) : report
  return { ...about, reports: [...mistakes, ...mistake, ...files], request: found, known }
}

/** The baseline is read unasked, as by the command line. */
async function baselineFor(request: LintRequest, io: Io) {
  const opened = await openBaseline({}, io)
  if (!opened) return { mistake: [] }
  const mistake = baselineMistake(opened)
  if (mistake) return { mistake: [mistake] }
  const { withoutKnown } = await import('../hold-against-baseline.ts')
  return { known: withoutKnown(opened, request, io), mistake: [] }
}

/** An editor opens many files that are no charts: none of them is named as one. */
function asFound(request: LintRequest): LintRequest {
  const found = new Map(request.sources.map((source): [Source, Source] => [source, { ...source, origin: 'found' }]))
  const named = new Map([...found].map(([source, other]) => [other, source]))
  return {
    ...request,
    sources: [...found.values()],
    groups: request.groups.map((group) => ({
      ...group,
      sources: group.sources.map((source) => found.get(source) ?? source),
    })),
    configurationFor: (source) => request.configurationFor(named.get(source) ?? source),
  }
}

async function judgeConfiguration(
  file: string,
  { ignorePattern = [], plugins = false }: InputOptions,
  io: Io,
): Promise<readonly FileReport[]> {
  const { configuration, problems } = await loadConfiguration(file, rules, io, { allowPlugins: plugins })
  if (problems.some(isBlocking)) return configurationReports(problems)
  const groups = await groupFinder(ignorePattern, io)([configuration])
  return configurationReports([
    ...problems,
    ...emptyGroups(groups),
    ...sharedFiles(groups),
    ...unmatchedPatterns(groups),
  ])
}
