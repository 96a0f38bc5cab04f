import { type LintOptions, optionsWithoutFlags } from '../cli/lint-options.ts'
import type { OrgLintOptions } from './org-lint-options.ts'

/** The flags of the command line that ask for the same. */
export function lintFlagsOf(options: OrgLintOptions, stdinFilename?: string): LintOptions {
  const { overrideConfigFile, overrideConfig, asOf, dialect, baseline, ignorePatterns } = options
  return {
    ...optionsWithoutFlags,
    inlineConfig: options.allowInlineConfig ?? true,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
    ...(overrideConfigFile !== undefined && { config: overrideConfigFile === true ? false : overrideConfigFile }),
    // JSON is YAML, in which the flag is written.
    ...(overrideConfig?.rules && {
      rule: Object.entries(overrideConfig.rules).map((rule) => JSON.stringify(Object.fromEntries([rule]))),
    }),
    ...(asOf !== undefined && { asOf }),
    ...(dialect !== undefined && { dialect }),
    ...(baseline !== undefined && { baseline }),
    ...(ignorePatterns && { ignorePattern: ignorePatterns }),
    ...(stdinFilename !== undefined && { stdinFilename }),
    ...(options.skipUnrecognised && { skipUnrecognised: true as const }),
    ...(options.allowEmpty && { allowEmpty: true as const }),
    ...(options.redact && { redact: true as const }),
    ...(options.stats && { stats: true as const }),
  }
}
