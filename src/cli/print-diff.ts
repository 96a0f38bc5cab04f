import type { Io } from '../io.ts'
import type { FixedFile } from '../lint/lint-and-fix.ts'
import type { LintReport } from '../lint/lint-report.ts'
import { crashMessage } from '../report/crash-message.ts'
import type { Palette } from '../report/format.ts'
import { printable } from '../report/printable.ts'
import { count } from '../wording.ts'
import { exitCode } from './exit-code.ts'
import { fixer } from './fix-judge.ts'
import { type LintOptions, optionsWithoutFlags } from './lint-options.ts'
import { lintPaths } from './lint-paths.ts'
import { paletteFor } from './palette.ts'
import { readingComplaints } from './reading-complaints.ts'
import { UsageError } from './usage-error.ts'

/** `orglint --diff`: prints what fixing would change. Gives 1 where it would change anything, as other tools do. */
export async function printDiff(paths: readonly string[], options: LintOptions, io: Io): Promise<number> {
  const { redact, format, outputFile } = options
  if (redact) throw new UsageError('--diff shows the lines of charts, names and all. Leave out --redact.')
  if (format !== optionsWithoutFlags.format || outputFile !== undefined) {
    throw new UsageError('--diff prints a diff in place of a report. Leave out --format and --output-file.')
  }
  const fix = fixer(paths, options)
  let files: readonly FixedFile[] = []
  const report = await lintPaths(paths, options, io, {
    judge: async (request, known) => {
      const run = await fix(request, known)
      files = run.files
      return run.after
    },
  })
  const { isTerminal } = io.output
  const palette = await paletteFor(options.color, io.environment, isTerminal)
  for (const file of files) io.output.write(await diffOf(file, palette, isTerminal))
  for (const line of [...report.notes, ...complaints(report), summaryOf(files, options)])
    io.errors.write(`${printable(line)}\n`)
  return exitCode(report, undefined) === 2 ? 2 : files.length > 0 ? 1 : 0
}

/** What kept the run from its job; all other findings are for reports. */
function complaints({ files, problems, crashes }: LintReport): readonly string[] {
  const fatal = files.map((file) => ({ ...file, findings: file.findings.filter((finding) => finding.fatal) }))
  return [...readingComplaints({ files: fatal, problems }, [], false), ...crashes.map(crashMessage)]
}

/** What lies outside the working folder counts from the root. A terminal gets control characters as escapes. */
async function diffOf({ source, text }: FixedFile, palette: Palette, isTerminal: boolean): Promise<string> {
  const { unifiedDiff } = await import('./unified-diff.ts')
  const mark = source.encoding.byteOrderMark ? '\ufeff' : ''
  const diff = unifiedDiff(printable(source.path.replace(/^\/+/, '')), mark + source.text, mark + text)
  if (!isTerminal && palette.red('') === '') return diff
  return diff
    .split('\n')
    .map((line) => coloured(isTerminal ? printable(line.replace(/\r$/, '')) : line, palette))
    .join('\n')
}

function coloured(line: string, { bold, red, green, blue }: Palette): string {
  if (line.startsWith('--- ') || line.startsWith('+++ ')) return bold(line)
  if (line.startsWith('@@')) return blue(line)
  return line.startsWith('-') ? red(line) : line.startsWith('+') ? green(line) : line
}

function summaryOf(files: readonly FixedFile[], { fixSuggestions }: LintOptions): string {
  const findings = files.reduce((sum, file) => sum + file.findings, 0)
  if (findings === 0) return 'There would be nothing to fix.'
  return `${fixSuggestions ? '--fix-suggestions' : '--fix'} would fix ${count(findings, 'finding', 'findings')} in ${count(files.length, 'file', 'files')}.`
}
