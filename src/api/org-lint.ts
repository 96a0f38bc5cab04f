import { configurationsByFolder } from '../cli/configurations.ts'
import { lintPaths } from '../cli/lint-paths.ts'
import { type PlainConfiguration, plainConfiguration } from '../cli/plain-configuration.ts'
import { formatContext, renderReport } from '../cli/render-report.ts'
import { UsageError } from '../cli/usage-error.ts'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, folderOf, reportPath } from '../paths.ts'
import { formats } from '../report/formats.ts'
import type { JsonResult } from '../report/json-result.ts'
import { rules } from '../rules/index.ts'
import { joinWords } from '../wording.ts'
import { fixForResults, writeFixes } from './fix-for-results.ts'
import { lintFlagsOf } from './lint-flags-of.ts'
import { OrgLintError } from './org-lint-error.ts'
import { checkOptions, type OrgLintOptions } from './org-lint-options.ts'
import { packageVersion } from './package-version.ts'
import { processIo } from './process-io.ts'
import { errorsOnly, reportOfResults, resultsOfReport } from './results.ts'

/** A report format, ready to use. */
export interface Formatter {
  /** One whole document. Takes results of `lintFiles` and `lintText`, filtered as you like. */
  readonly format: (results: readonly JsonResult[]) => Promise<string>
}

/** How a formatter's document is to look. */
export interface FormatterOptions {
  /** With the colours of a terminal. Default: false. */
  readonly color?: boolean
  /** With the lines that findings point at, where the format has a place for them. Default: false. */
  readonly frames?: boolean
}

/**
 * Lints charts from a program, as the command line does: same rules, same configuration files, same results.
 * What is wrong with a chart, a path or a configuration file is a message in the results and never an exception;
 * a wrong option is a `TypeError`.
 */
export class OrgLint {
  /** The version of orglint. */
  static readonly version: string = packageVersion

  readonly #options: OrgLintOptions
  readonly #io: Io

  constructor(options: OrgLintOptions = {}) {
    checkOptions(options)
    this.#options = { ...options }
    this.#io = processIo(options.cwd)
  }

  /** Lints files, folders and glob patterns; without any, what `orglint` alone would. One result per file, sorted by path. */
  async lintFiles(patterns: string | readonly string[] = []): Promise<readonly JsonResult[]> {
    return this.#lint(typeof patterns === 'string' ? [patterns] : patterns, undefined, this.#io)
  }

  /** Lints a text. `filePath` says under which name, by which configuration and, by its extension, in which format. */
  async lintText(text: string, { filePath }: { readonly filePath?: string } = {}): Promise<readonly JsonResult[]> {
    if (typeof text !== 'string') throw new TypeError('lintText takes the text of a chart. For a file, use lintFiles.')
    const bytes = new TextEncoder().encode(text)
    return this.#lint(['-'], filePath, { ...this.#io, readStandardInput: async () => bytes })
  }

  /**
   * The configuration that a file would be judged by, every rule with its severity and options. Rejects with an
   * `OrgLintError` where the configuration has mistakes.
   */
  async calculateConfigForFile(filePath: string): Promise<PlainConfiguration> {
    const configurationIn = configurationsByFolder(lintFlagsOf(this.#options), rules, this.#io)
    const { workingFolder } = this.#io
    const folder = folderOf(absolutePath(filePath, workingFolder))
    const { configuration, problems } = await configurationIn(folder)
    const errors = problems.filter(({ severity }) => severity === 'error')
    if (errors.length > 0) throw OrgLintError.ofConfiguration(errors)
    return plainConfiguration(configuration, reportPath(absolutePath(filePath, workingFolder), workingFolder))
  }

  /** A report format by its name. Rejects with an `OrgLintError` that names the nearest known one. */
  async loadFormatter(name = 'stylish', { color = false, frames = false }: FormatterOptions = {}): Promise<Formatter> {
    if (!formats.has(name)) {
      const near = nearest(name, formats.keys())
      const hint = near ? `Did you mean ${near}? ` : ''
      throw new OrgLintError(`There is no format ${name}. ${hint}Known formats are ${joinWords([...formats.keys()])}.`)
    }
    const look = { color, frames, ...(this.#options.redact ? { redact: true as const } : {}) }
    const io = this.#io
    return {
      format: async (results) => {
        const report = reportOfResults(results, io.workingFolder)
        return renderReport({ report, hidden: 0 }, name, look, io, undefined)
      },
    }
  }

  /** The results that have errors, with nothing but the errors in them. */
  static getErrorResults(results: readonly JsonResult[]): readonly JsonResult[] {
    return errorsOnly(results)
  }

  /**
   * Writes what `fix` has changed: all files or none, each in one step, with its encoding, line endings and permissions
   * kept. Rejects with an `OrgLintError` where a file cannot be written or was changed since it was read, and with a
   * `TypeError` for fixed texts that are not results of `lintFiles`.
   */
  static async outputFixes(results: readonly JsonResult[]): Promise<void> {
    await writeFixes(results)
  }

  async #lint(paths: readonly string[], filePath: string | undefined, io: Io): Promise<readonly JsonResult[]> {
    const flags = lintFlagsOf(this.#options, filePath)
    const fixing = this.#options.fix ? await fixForResults(this.#options, io) : undefined
    const whole = await lintPaths(paths, flags, io, { judge: fixing?.judge }).catch(asOrgLintError)
    const report = flags.redact ? (await import('../lint/redact-report.ts')).redactReport(whole) : whole
    const results = resultsOfReport(report, await formatContext('json', 0, flags, io, undefined))
    if (!paths.includes('-')) fixing?.remember(results)
    return results
  }
}

/** What the command line refuses as wrong use. */
function asOrgLintError(error: unknown): never {
  throw error instanceof UsageError ? new OrgLintError(error.message) : error
}
