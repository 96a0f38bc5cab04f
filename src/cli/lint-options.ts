import type { Plugin } from '../plugin.ts'
import type { Category } from '../rule.ts'
import type { ReportTarget } from './report-targets.ts'

/** The options of `orglint lint`, as parsed. */
export interface LintOptions {
  /** A file; false for `--no-config`. */
  readonly config?: string | false
  /** A configuration that a program lays over the file. */
  readonly overrideConfig?: object
  readonly rule?: readonly string[]
  /** False for `--no-plugins`. */
  readonly plugins?: boolean
  /** Plugins that a program brings. */
  readonly ownPlugins?: readonly Plugin[]
  readonly asOf?: string
  readonly dialect?: string
  readonly inlineConfig: boolean
  readonly requireReason?: true
  readonly reportUnusedDisableDirectives?: true
  readonly baseline?: string
  readonly suppressAll?: true
  readonly suppressRule?: readonly string[]
  readonly suppressReason?: string
  readonly pruneSuppressions?: true
  readonly stdin?: true
  readonly stdinFilename?: string
  readonly ignorePattern?: readonly string[]
  readonly respectGitignore?: true
  readonly skipUnrecognised?: true
  readonly allowEmpty?: true
  readonly errorOnUnmatchedPattern: boolean
  readonly fix?: true
  readonly fixSuggestions?: true
  readonly fixDryRun?: true
  readonly diff?: true
  readonly fixType?: readonly Category[]
  /** Ids of rules. */
  readonly fixRule?: readonly string[]
  /** What each `--format` asks for. */
  readonly format: readonly ReportTarget[]
  readonly outputFile?: string
  readonly quiet?: true
  /** Ids instead of names, everywhere. */
  readonly redact?: true
  readonly maxWarnings?: number
  readonly stats?: true
  /** A file of which to print what it is judged by. */
  readonly printConfig?: string
  readonly listFiles?: true
  readonly frames?: boolean
  readonly color?: boolean
  readonly version?: true
}

/** Those that say what is read and by which configuration: every command that reads charts takes them. */
export type InputOptions = Pick<
  LintOptions,
  | 'config'
  | 'overrideConfig'
  | 'rule'
  | 'plugins'
  | 'ownPlugins'
  | 'asOf'
  | 'dialect'
  | 'inlineConfig'
  | 'requireReason'
  | 'reportUnusedDisableDirectives'
  | 'stdin'
  | 'stdinFilename'
  | 'ignorePattern'
  | 'respectGitignore'
  | 'skipUnrecognised'
  | 'allowEmpty'
  | 'errorOnUnmatchedPattern'
>

/** What a command line without flags asks for. */
export const optionsWithoutFlags: LintOptions = {
  inlineConfig: true,
  errorOnUnmatchedPattern: true,
  format: [{ format: 'stylish', file: undefined }],
}
