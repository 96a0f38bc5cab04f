import type { Io } from '../io.ts'
import { lint } from '../lint/lint.ts'
import type { KnownFindings, LintReport } from '../lint/lint-report.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import { Stopwatch } from '../lint/stopwatch.ts'
import { nothingLinted } from './configuration-report.ts'
import type { LintOptions } from './lint-options.ts'
import { baselineMistake, type OpenedBaseline, openBaseline } from './open-baseline.ts'
import { prepareRun } from './prepare-run.ts'
import { progressLine } from './progress-line.ts'

/** How a run differs from one that only lints. */
interface RunWays {
  /** Lints in another way, as one that fixes does. */
  readonly judge?: ((request: LintRequest, known: KnownFindings) => Promise<LintReport>) | undefined
  readonly onChart?: LintRequest['onChart'] | undefined
}

/** Reads what the paths stand for and lints it. */
export async function lintPaths(
  paths: readonly string[],
  options: LintOptions,
  io: Io,
  { judge = (request) => lint(request), onChart }: RunWays = {},
): Promise<LintReport> {
  const stopwatch = options.stats ? new Stopwatch(io.now) : undefined
  stopwatch?.lap('start-up')
  const run = await prepareRun(paths, options, io, stopwatch)
  const { request, mistakes, problems, notes } = run
  if (!request) return { ...nothingLinted, files: mistakes, problems, notes }
  const baseline = await openBaseline(options, io)
  const mistake = baseline && baselineMistake(baseline)
  if (mistake) return { ...nothingLinted, files: [...mistakes, mistake], problems, notes }
  const progress = progressLine(io)
  try {
    const known = baseline ? await knownFindings(baseline, request, io) : nothingKnown
    const linted = await judge(
      {
        ...request,
        redact: options.redact === true,
        onProgress: progress.show,
        ...(onChart && { onChart }),
      },
      known,
    )
    const report = baseline ? await compared(linted, baseline, request, options, io) : linted
    return {
      ...report,
      ...(run.pluginRules.length > 0 && { pluginRules: run.pluginRules }),
      files: [...(await run.mistakesAfter(options.redact === true)), ...report.files],
      notes: [...notes, ...report.notes],
      ...(stopwatch && { stats: stopwatch.stats() }),
    }
  } finally {
    progress.erase()
  }
}

const nothingKnown: KnownFindings = (report) => report

async function knownFindings(baseline: OpenedBaseline, request: LintRequest, io: Io): Promise<KnownFindings> {
  const { withoutKnown } = await import('./hold-against-baseline.ts')
  return withoutKnown(baseline, request, io)
}

async function compared(
  report: LintReport,
  baseline: OpenedBaseline,
  request: LintRequest,
  options: LintOptions,
  io: Io,
): Promise<LintReport> {
  const { holdAgainstBaseline } = await import('./hold-against-baseline.ts')
  return holdAgainstBaseline(report, baseline, request, options, io)
}
