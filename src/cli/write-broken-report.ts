import type { Io } from '../io.ts'
import { printable } from '../report/printable.ts'
import type { FormatFailure } from './format-failure.ts'
import { renderReport, type ShownReport } from './render-report.ts'
import type { ReportTarget } from './report-targets.ts'

/**
 * Says that a format broke off. Where its report was to be printed, nothing else shows the findings, so they go to the
 * error stream, one per line.
 */
export async function writeBrokenReport(
  { message }: FormatFailure,
  { format, file }: ReportTarget,
  shown: ShownReport,
  redact: true | undefined,
  io: Io,
): Promise<void> {
  // What was thrown may name anybody.
  const what = redact ? `The format ${format} broke off.` : message
  const told = `${what} The fault is the format's, not the chart's. Please report it.`
  io.errors.write(`${printable(told)}\n`)
  if (file !== undefined || format === 'compact') return
  io.errors.write(await renderReport(shown, 'compact', { color: false, ...(redact && { redact }) }, io, undefined))
}
