import { absolutePath } from '../paths.ts'
import { joinWords } from '../wording.ts'
import { UsageError } from './usage-error.ts'

/** A report to make: the name of its format, and the file it goes to; undefined: the output. */
export interface ReportTarget {
  readonly format: string
  readonly file: string | undefined
}

/** What `--format` and `--output-file` ask for together. Throws a `UsageError` where two reports would go to one place. */
export function reportTargets(
  requested: readonly ReportTarget[],
  outputFile: string | undefined,
  workingFolder: string,
): readonly ReportTarget[] {
  const unplaced = requested.filter(({ file }) => file === undefined).map(({ format }) => format)
  if (unplaced.length > 1) {
    const [, second = ''] = unplaced
    throw new UsageError(
      `Only one report can be printed, and ${joinWords(unplaced)} are asked for. Give all but one a file, as in --format ${second}=report.txt.`,
    )
  }
  if (outputFile !== undefined && unplaced.length === 0) {
    throw new UsageError(
      `--output-file ${outputFile} has no report to hold: every --format names a file of its own. Leave it out, or add a --format without a file.`,
    )
  }
  const targets = requested.map(({ format, file = outputFile }) => ({ format, file }))
  const seen = new Set<string>()
  for (const { file } of targets) {
    if (file === undefined) continue
    const path = absolutePath(file, workingFolder)
    if (seen.has(path)) throw new UsageError(`Two reports would go to ${file}. Give each a file of its own.`)
    seen.add(path)
  }
  return targets
}
