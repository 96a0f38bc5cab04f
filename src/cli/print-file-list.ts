import type { Io } from '../io.ts'
import { type ListedFile, listFiles } from '../lint/list-files.ts'
import { printable, printableJson } from '../report/printable.ts'
import { nothingLinted } from './configuration-report.ts'
import type { LintOptions } from './lint-options.ts'
import { prepareRun } from './prepare-run.ts'
import { readingComplaints } from './reading-complaints.ts'
import type { ReportTarget } from './report-targets.ts'
import { UsageError } from './usage-error.ts'
import { writeOutputFile } from './write-output-file.ts'

/** `--list-files`: prints what would be linted, one path per line or as JSON, and lints nothing. Gives the exit code. */
export async function printFileList(
  paths: readonly string[],
  options: LintOptions,
  targets: readonly ReportTarget[],
  io: Io,
): Promise<0 | 2> {
  const [target, second] = targets
  if (!target || second || (target.format !== 'stylish' && target.format !== 'json')) {
    throw new UsageError(
      '--list-files prints one path per line, or JSON. Leave out --format, or write --format json and nothing else.',
    )
  }
  const { request, mistakes, problems, notes } = await prepareRun(paths, options, io)
  const { files, report } = request ? await listFiles(request) : { files: [], report: { ...nothingLinted, problems } }
  const text = target.format === 'json' ? listAsJson(files) : files.map(({ path }) => `${printable(path)}\n`).join('')
  const isWritten =
    target.file === undefined ||
    (await writeOutputFile(target.file, text, io, { charts: files.map(({ path }) => path) }))
  if (target.file === undefined) io.output.write(text)
  const complaints = readingComplaints({ files: mistakes, problems: report.problems }, [], options.redact === true)
  for (const line of [...notes, ...report.notes, ...complaints]) io.errors.write(`${printable(line)}\n`)
  return complaints.length > 0 || !isWritten ? 2 : 0
}

function listAsJson(files: readonly ListedFile[]): string {
  return `${printableJson(JSON.stringify(files, null, 2))}\n`
}
