import type { Io } from '../io.ts'
import type { LintReport } from '../lint/lint-report.ts'
import type { ChartPicture } from '../report/chart-picture.ts'
import { FormatFailure } from './format-failure.ts'
import type { LintOptions } from './lint-options.ts'
import { quietReport } from './quiet-report.ts'
import { renderReport, type ShownReport } from './render-report.ts'
import type { ReportTarget } from './report-targets.ts'

/** Makes every report that is asked for; one that cannot be written keeps no other from it. Gives whether all went well. */
export async function writeReports(
  whole: LintReport,
  targets: readonly ReportTarget[],
  options: LintOptions,
  io: Io,
  pictures?: () => readonly ChartPicture[],
): Promise<boolean> {
  const shown = { ...(await shownReport(whole, options)), ...(pictures && { pictures: pictures() }) }
  let outputIsFree = targets.every(({ file }) => file !== undefined)
  let allWritten = true
  for (const target of targets) {
    const { format, file } = target
    const text = await tryToRender(target, shown, options, io)
    if (text === undefined) allWritten = false
    else if (file === undefined) {
      io.output.write(text)
      if (format === 'github') allWritten = (await writeStepSummary(shown, options, io)) && allWritten
    } else {
      const { writeOutputFile } = await import('./write-output-file.ts')
      const charts = whole.files.map(({ source }) => source.path)
      const written = await writeOutputFile(file, text, io, { charts, outputIsFree })
      if (!written) outputIsFree = false
      allWritten = allWritten && written
    }
  }
  return allWritten
}

/** The text of a report; undefined where its format breaks off, which is said then. */
async function tryToRender(
  target: ReportTarget,
  shown: ShownReport,
  options: LintOptions,
  io: Io,
): Promise<string | undefined> {
  try {
    return await renderReport(shown, target.format, options, io, target.file === undefined ? io.output : undefined)
  } catch (error) {
    if (!(error instanceof FormatFailure)) throw error
    const { writeBrokenReport } = await import('./write-broken-report.ts')
    await writeBrokenReport(error, target, shown, options.redact, io)
    return undefined
  }
}

async function shownReport(whole: LintReport, { quiet, redact }: LintOptions): Promise<ShownReport> {
  const report = redact ? (await import('../lint/redact-report.ts')).redactReport(whole) : whole
  return quiet ? quietReport(report) : { report, hidden: 0 }
}

async function writeStepSummary(shown: ShownReport, options: LintOptions, io: Io): Promise<boolean> {
  const path = io.environment.GITHUB_STEP_SUMMARY
  if (!path) return true
  return (await import('./write-step-summary.ts')).writeStepSummary(path, shown, options, io)
}
