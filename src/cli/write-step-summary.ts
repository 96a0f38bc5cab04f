import type { Io } from '../io.ts'
import { exceedsAnnotations } from '../report/github.ts'
import { markdownUpTo } from '../report/markdown.ts'
import { printable } from '../report/printable.ts'
import type { LintOptions } from './lint-options.ts'
import { formatContext, type ShownReport } from './render-report.ts'
import { whyNotWritten } from './why-not-written.ts'

/** A summary may have a mebibyte, in UTF-8 and together with those of other steps. */
const summaryLength = 300_000

/** Adds the whole report to the summary page of a GitHub step, where there is more of it than annotations show. Gives whether that went well. */
export async function writeStepSummary(
  path: string,
  { report, hidden }: ShownReport,
  options: LintOptions,
  io: Io,
): Promise<boolean> {
  if (!exceedsAnnotations(report)) return true
  const context = await formatContext('markdown', hidden, options, io, undefined)
  try {
    const before = await io.readFile(path).then(
      (bytes) => new TextDecoder().decode(bytes),
      () => '',
    )
    await io.writeFile(path, `${before}${markdownUpTo(report, context, summaryLength)}`)
    return true
  } catch (error) {
    io.errors.write(`${printable(`The summary of the step could not be written: ${whyNotWritten(error)}.`)}\n`)
    return false
  }
}
