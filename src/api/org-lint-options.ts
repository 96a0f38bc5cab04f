import { isCalendarDay } from '../cli/is-calendar-day.ts'
import { nearest } from '../nearest.ts'
import type { Plugin } from '../plugin.ts'
import type { JsonMessage } from '../report/json-result.ts'
import { type Category, categories } from '../rule.ts'
import { joinWords } from '../wording.ts'
import type { OrgLintConfig } from './org-lint-config.ts'

/** A message about a chart that is still being fixed. */
export type FixableMessage = Omit<JsonMessage, 'fingerprint'>

/** How an `OrgLint` lints; every option has a flag of the command line with the same effect. */
export interface OrgLintOptions {
  /** The working folder: paths and patterns start there. Default: that of the process. */
  readonly cwd?: string
  /** A configuration file in place of the nearest one; `true`: none at all (`--config`, `--no-config`). */
  readonly overrideConfigFile?: string | true
  /**
   * A configuration that is laid over the file, as one that extends it: it has the last word (`--rule`). Its paths count
   * from the working folder.
   */
  readonly overrideConfig?: OrgLintConfig
  /** Plugins whose rules, presets and dialects configurations may name without `plugins:`. */
  readonly plugins?: readonly Plugin[]
  /** The date that rules about time go by, `YYYY-MM-DD` (`--as-of`). Default: today. */
  readonly asOf?: string
  /** Name of the dialect to read every file as (`--dialect`). */
  readonly dialect?: string
  /** Whether comments in charts may silence findings (`--no-inline-config`). Default: true. */
  readonly allowInlineConfig?: boolean
  /** Glob patterns of files to leave out (`--ignore-pattern`). */
  readonly ignorePatterns?: readonly string[]
  /** Whether a folder or pattern without files is a problem (`--no-error-on-unmatched-pattern`). Default: true. */
  readonly errorOnUnmatchedPattern?: boolean
  /** A named file that is no org chart is passed over (`--skip-unrecognised`). */
  readonly skipUnrecognised?: boolean
  /** A chart without positions is no problem (`--allow-empty`). */
  readonly allowEmpty?: boolean
  /** Ids instead of the names of people, in results and in what formatters make of them (`--redact`). */
  readonly redact?: boolean
  /**
   * Make the safe fixes (`--fix`), all or those of messages for which a function gives true; results then hold what is
   * left, and the new text as `output`. Nothing is written: `OrgLint.outputFixes` does that. Default: false.
   */
  readonly fix?: boolean | ((message: FixableMessage) => boolean)
  /** Fix only what rules of these categories report (`--fix-type`). Default: of all. */
  readonly fixTypes?: readonly Category[]
  /** With `fix`: also follow a suggestion where a message has just one (`--fix-suggestions`). Default: false. */
  readonly fixSuggestions?: boolean
  /** A baseline in place of `orglint.baseline.json` in the working folder (`--baseline`). */
  readonly baseline?: string
  /** Measure how long each stage and each rule takes; stands in `run.stats` of the first result (`--stats`). */
  readonly stats?: boolean
}

type Check = readonly [test: (value: unknown) => boolean, expected: string]

const text: Check = [(value) => typeof value === 'string' && value !== '', 'a text that is not empty']
const flag: Check = [(value) => typeof value === 'boolean', 'true or false']

const checks: Readonly<Record<keyof OrgLintOptions, Check>> = {
  cwd: text,
  overrideConfigFile: [(value) => value === true || text[0](value), 'the path of a file, or true for no file'],
  overrideConfig: [isMap, 'a configuration, such as {rules: {"span-too-wide": "off"}}'],
  plugins: [(value) => Array.isArray(value) && value.every(isMap), 'a list of plugins, each made by definePlugin'],
  asOf: [(value) => typeof value === 'string' && isCalendarDay(value), 'a date such as "2026-11-01"'],
  dialect: text,
  allowInlineConfig: flag,
  ignorePatterns: [
    (value) => Array.isArray(value) && value.every((one) => typeof one === 'string'),
    'a list of glob patterns',
  ],
  errorOnUnmatchedPattern: flag,
  skipUnrecognised: flag,
  allowEmpty: flag,
  redact: flag,
  fix: [(value) => typeof value === 'boolean' || typeof value === 'function', 'true, false or a function'],
  fixTypes: [
    (value) => Array.isArray(value) && value.every((one) => categories.includes(one)),
    `a list of categories, which are ${joinWords(categories)}`,
  ],
  fixSuggestions: flag,
  baseline: text,
  stats: flag,
}

/** Throws a `TypeError` that says what is wrong with options and what to write instead. */
export function checkOptions(options: object): void {
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(checks, name)) {
      const near = nearest(name, Object.keys(checks))
      const hint = near ? `Did you mean ${near}?` : `Known options are ${joinWords(Object.keys(checks))}.`
      throw new TypeError(`OrgLint has no option ${name}. ${hint}`)
    }
    const [test, expected] = checks[name as keyof OrgLintOptions]
    if (value !== undefined && !test(value)) {
      throw new TypeError(`The option ${name} of OrgLint takes ${expected}, not ${JSON.stringify(value)}.`)
    }
  }
}

function isMap(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
