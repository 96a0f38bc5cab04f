import { fixedReport } from '../cli/fix-judge.ts'
import { formatContext } from '../cli/render-report.ts'
import { type ChangedChart, writeCharts } from '../cli/write-charts.ts'
import type { Finding } from '../finding.ts'
import type { Io } from '../io.ts'
import { fixChooser } from '../lint/choose-fix.ts'
import { lintAndFix } from '../lint/lint-and-fix.ts'
import type { KnownFindings, LintReport } from '../lint/lint-report.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { rulesOfRun } from '../lint/rules-of-run.ts'
import { absolutePath } from '../paths.ts'
import type { JsonResult } from '../report/json-result.ts'
import { findingMessage } from '../report/json-results.ts'
import { OrgLintError } from './org-lint-error.ts'
import type { OrgLintOptions } from './org-lint-options.ts'
import { processIo } from './process-io.ts'

/** The files behind results: what they held when they were read is needed to write them, and no part of a result. */
const changes = new WeakMap<JsonResult, ChangedChart>()

/** A run that fixes, and writes nothing. */
export interface FixingRun {
  readonly judge: (request: LintRequest, known: KnownFindings) => Promise<LintReport>
  /** Remembers which of the results of the run are about changed files. */
  readonly remember: (results: readonly JsonResult[]) => void
}

/** Fixes as the options `fix`, `fixTypes` and `fixSuggestions` say. */
export async function fixForResults(
  { fix, fixTypes, fixSuggestions = false }: OrgLintOptions,
  io: Io,
): Promise<FixingRun> {
  const isWanted = await askerOf(fix, io)
  const changed = new Map<string, ChangedChart>()
  const choice = { suggestions: fixSuggestions, categories: fixTypes && new Set(fixTypes), ruleIds: undefined }
  return {
    judge: async (request, known) => {
      const choose = fixChooser(choice, rulesOfRun(request))
      const run = await lintAndFix(
        request,
        (finding) => {
          const repair = choose(finding)
          return repair && isWanted(finding) ? repair : undefined
        },
        known,
      )
      for (const { source, text } of run.files) {
        const path = absolutePath(source.path, io.workingFolder)
        changed.set(path, { source: { ...source, path }, text })
      }
      return fixedReport(run, false)
    },
    remember: (results) => {
      for (const result of results) {
        const change = changed.get(result.filePath)
        if (change) changes.set(result, change)
      }
    },
  }
}

/** A copy of a result is about the same file. */
export function rememberCopy(copy: JsonResult, result: JsonResult): JsonResult {
  const change = changes.get(result)
  if (change) changes.set(copy, change)
  return copy
}

/** Writes the files behind results: all of them, or none, and then rejects with an `OrgLintError`. */
export async function writeFixes(results: readonly JsonResult[]): Promise<void> {
  const charts = results.flatMap((result) => {
    const change = changes.get(result)
    if (change) return [change]
    if (result.output === undefined) return []
    throw new TypeError(
      `The fixed text for ${result.filePath} does not come from lintFiles of this process. outputFixes writes the results of lintFiles, which may be filtered but not copied. What lintText fixed is for the program to keep: it stands in output.`,
    )
  })
  const failure = await writeCharts(
    [...new Map(charts.map((chart) => [chart.source.path, chart])).values()],
    processIo(),
  )
  if (failure !== undefined) throw new OrgLintError(failure)
}

async function askerOf(fix: OrgLintOptions['fix'], io: Io): Promise<(finding: Finding) => boolean> {
  if (typeof fix !== 'function') return () => true
  const context = await formatContext('json', 0, {}, io, undefined)
  return (finding) => {
    const { fingerprint: _, ...message } = findingMessage(finding, '', context)
    return fix(message)
  }
}
