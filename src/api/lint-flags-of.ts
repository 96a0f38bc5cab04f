import { type LintOptions, optionsWithoutFlags } from '../cli/lint-options.ts'
import type { OrgLintOptions } from './org-lint-options.ts'

/** The flags of the command line that ask for the same. */
export function lintFlagsOf(options: OrgLintOptions, stdinFilename?: string): LintOptions {
  const { overrideConfigFile, overrideConfig, plugins, asOf, dialect, baseline, ignorePatterns } = options
  return {
    ...optionsWithoutFlags,
    inlineConfig: options.allowInlineConfig ?? true,
    errorOnUnmatchedPattern: options.errorOnUnmatchedPattern ?? true,
    ...(overrideConfigFile !== undefined && { config: overrideConfigFile === true ? false : overrideConfigFile }),
    ...(overrideConfig && { overrideConfig }),
    ...(plugins && { ownPlugins: plugins }),
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
