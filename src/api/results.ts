import { nothingLinted } from '../cli/configuration-report.ts'
import type { FileReport, IdleRule, LintReport, ReadProblem, RuleCrash } from '../lint/lint-report.ts'
import { absolutePath, reportPath } from '../paths.ts'
import type { FormatContext } from '../report/format.ts'
import type { JsonMessage, JsonResult, RunSummary } from '../report/json-result.ts'
import { jsonResults, type MessageOrigin, result } from '../report/json-results.ts'
import type { Source } from '../source.ts'
import { rememberCopy } from './fix-for-results.ts'

/**
 * Formatters print reports, and programs hold results. What a message was made from is remembered beside it, so
 * that results may be filtered, joined and copied before they are printed.
 */
const origins = new WeakMap<JsonMessage, MessageOrigin & { readonly report: LintReport }>()
const reports = new WeakMap<RunSummary, LintReport>()

/** The results of a run. */
export function resultsOfReport(report: LintReport, context: FormatContext): readonly JsonResult[] {
  const results = jsonResults(report, context, (message, origin) => origins.set(message, { ...origin, report }))
  const run = results[0]?.run
  if (run) reports.set(run, report)
  return results
}

/** The results that have errors, without all else. What the run as a whole was stays on the first. */
export function errorsOnly(results: readonly JsonResult[]): readonly JsonResult[] {
  const run = results.find((one) => one.run)?.run
  const isError = ({ severity }: JsonMessage) => severity === 2
  const [first, ...rest] = results
    .filter(({ messages }) => messages.some(isError))
    .map((whole) => {
      const { filePath, messages, suppressedMessages } = whole
      const { run: _, ...other } = whole
      const errors = { ...other, ...result(filePath, messages.filter(isError), suppressedMessages.filter(isError)) }
      return rememberCopy(errors, whole)
    })
  return first ? [run ? rememberCopy({ ...first, run }, first) : first, ...rest] : []
}

/** The report that results tell of. Throws a `TypeError` where a message is not one of a run in this process. */
export function reportOfResults(results: readonly JsonResult[], workingFolder: string): LintReport {
  const runs = new Set<LintReport>()
  const files: FileReport[] = []
  const problems: ReadProblem[] = []
  const crashes: RuleCrash[] = []
  for (const { filePath, messages, suppressedMessages, run } of results) {
    const report = run && reports.get(run)
    if (report) runs.add(report)
    const made = [...messages, ...suppressedMessages].map((message) => originOf(message, filePath))
    for (const { report } of made) runs.add(report)
    const findings = made.flatMap((origin) => ('finding' in origin ? [origin.finding] : []))
    const silenced = made.flatMap((origin) => ('silenced' in origin ? [origin.silenced] : []))
    problems.push(...made.flatMap((origin) => ('problem' in origin ? [origin.problem] : [])))
    crashes.push(...made.flatMap((origin) => ('crash' in origin ? [origin.crash] : [])))
    const source =
      findings[0]?.place.source ?? silenced[0]?.finding.place.source ?? sourceAt(filePath, runs, workingFolder)
    const isRead = findings.length + silenced.length > 0 || made.length === 0 || isSourceOf(source, runs)
    if (isRead) files.push({ source, findings, silenced })
  }
  return { ...joinRuns([...runs]), files, problems, crashes }
}

function originOf(message: JsonMessage, filePath: string) {
  const origin = origins.get(message)
  if (origin) return origin
  throw new TypeError(
    `A message in the result for ${filePath} does not come from lintFiles or lintText of this process: "${message.message}". Formatters print those only; they may be filtered, but not rewritten or read from a file.`,
  )
}

function sourceAt(filePath: string, runs: ReadonlySet<LintReport>, workingFolder: string): Source {
  const isHere = ({ path }: Source) => (path === '<stdin>' ? path : absolutePath(path, workingFolder)) === filePath
  const found = [...runs].flatMap(({ files }) => files).find(({ source }) => isHere(source))
  if (found) return found.source
  const path = filePath === '<stdin>' ? filePath : reportPath(filePath, workingFolder)
  return { path, text: '', format: 'yaml', origin: 'named', encoding: { name: 'utf-8', byteOrderMark: false } }
}

function isSourceOf(source: Source, runs: ReadonlySet<LintReport>): boolean {
  return [...runs].some(({ files }) => files.some((file) => file.source === source))
}

/** What several runs judged together. */
function joinRuns([first = nothingLinted, ...others]: readonly LintReport[]): LintReport {
  return others.reduce(joinTwo, first)
}

function joinTwo(all: LintReport, run: LintReport): LintReport {
  const ruleIds = [...new Set([...all.ruleIds, ...run.ruleIds])].sort()
  return {
    ...all,
    notes: [...new Set([...all.notes, ...run.notes])],
    charts: all.charts + run.charts,
    positions: all.positions + run.positions,
    titles: {
      total: all.titles.total + run.titles.total,
      resolved: all.titles.resolved + run.titles.resolved,
      ambiguous: all.titles.ambiguous + run.titles.ambiguous,
    },
    dates: [...new Map([...all.dates, ...run.dates].map((date) => [Object.values(date).join(' '), date])).values()],
    rulesRun: Math.max(all.rulesRun, run.rulesRun, ruleIds.length),
    ruleIds,
    idleRules: idleInBoth(all, run),
  }
}

function idleInBoth(one: LintReport, other: LintReport): readonly IdleRule[] {
  const ran = ({ ruleIds, idleRules }: LintReport, id: string) =>
    ruleIds.includes(id) && !idleRules.some(({ ruleId }) => ruleId === id)
  const idle = new Map([...one.idleRules, ...other.idleRules].map((rule) => [rule.ruleId, rule]))
  return [...idle.values()].filter(({ ruleId }) => !ran(one, ruleId) && !ran(other, ruleId))
}
