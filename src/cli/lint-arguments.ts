import type { Io } from '../io.ts'
import { lintHelp } from './help.ts'
import { lintFlags } from './lint-flags.ts'
import { type LintOptions, optionsWithoutFlags } from './lint-options.ts'
import { type Arguments, parseArguments } from './parse-arguments.ts'

/** What the words of a command line ask `orglint lint` for; prints the help where they ask for that. */
export function lintArguments(argv: readonly string[], io: Io): Arguments<LintOptions> {
  const command = lintFlags()
  const parsed = parseArguments<LintOptions>(command, argv)
  if (parsed.help) io.output.write(lintHelp(command, io.output))
  return { ...parsed, options: { ...optionsWithoutFlags, ...parsed.options } }
}
