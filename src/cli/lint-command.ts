import type { Io } from '../io.ts'
import { count } from '../wording.ts'
import { exceedsWarnings, exitCode, warningCount } from './exit-code.ts'
import { inputPaths } from './input-paths.ts'
import { type LintOptions, optionsWithoutFlags } from './lint-options.ts'
import { lintPaths } from './lint-paths.ts'
import type { Arguments } from './parse-arguments.ts'
import { readPackage } from './read-package.ts'
import { reportTargets } from './report-targets.ts'
import { writeReports } from './write-reports.ts'

/** `orglint [paths…]`: lints, reports, and says by the exit code how it went. */
export async function lintCommand(argv: readonly string[], io: Io): Promise<number> {
  const { options, operands, help } = await readArguments(argv, io)
  if (help) return 0
  if (options.version) {
    io.output.write(`${(await readPackage(io)).version}\n`)
    return 0
  }
  const paths = inputPaths(operands, options)
  const targets = reportTargets(options.format, options.outputFile, io.workingFolder)
  if (options.printConfig !== undefined) {
    return (await import('./print-config.ts')).printConfig(options.printConfig, options, io)
  }
  if (options.listFiles) {
    return (await import('./print-file-list.ts')).printFileList(paths, options, targets, io)
  }
  if (options.diff) return (await import('./print-diff.ts')).printDiff(paths, options, io)
  const judge = wantsFixes(options) ? (await import('./fix-judge.ts')).fixJudge(paths, options, io) : undefined
  const pictures = targets.some(({ format }) => format === 'html')
    ? (await import('./picture-charts.ts')).pictureCharts(options.redact === true)
    : undefined
  const report = await lintPaths(paths, options, io, { judge, onChart: pictures?.onChart })
  const written = await writeReports(report, targets, options, io, pictures?.all)
  if (exceedsWarnings(report, options.maxWarnings)) {
    const found = count(warningCount(report), 'warning is', 'warnings are')
    io.errors.write(`${found} more than --max-warnings ${options.maxWarnings} allows.\n`)
  }
  return written ? exitCode(report, options.maxWarnings) : 2
}

function wantsFixes({ fix, fixSuggestions, fixDryRun, fixType, fixRule }: LintOptions): boolean {
  return (fix ?? fixSuggestions ?? fixDryRun ?? fixType ?? fixRule) !== undefined
}

/** Most command lines are paths alone: for them commander is not even loaded. */
async function readArguments(argv: readonly string[], io: Io): Promise<Arguments<LintOptions>> {
  const hasFlags = argv.some((word) => word.startsWith('-') && word !== '-')
  if (!hasFlags) return { options: optionsWithoutFlags, operands: argv, help: false }
  const { lintArguments } = await import('./lint-arguments.ts')
  return lintArguments(argv, io)
}
