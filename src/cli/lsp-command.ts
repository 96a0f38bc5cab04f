import process from 'node:process'
import { Command } from 'commander'
import type { Io } from '../io.ts'
import { optionsHelp } from './help.ts'
import { isoDate } from './iso-date.ts'
import type { InputOptions } from './lint-options.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

type LspOptions = Pick<InputOptions, 'config' | 'asOf' | 'inlineConfig' | 'plugins'>

/** `orglint lsp`: answers an editor over standard input and output, in the Language Server Protocol, until it hangs up. */
export async function lspCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = lspFlags()
  const { options, operands, help } = parseArguments<LspOptions>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  if (operands[0] !== undefined)
    throw new UsageError(`orglint lsp takes no paths; the editor says what is open. Leave out ${operands[0]}.`)
  const { serveStdio } = await import('./language-server/serve-stdio.ts')
  return serveStdio(process, { ...options, plugins: options.plugins === true, errorOnUnmatchedPattern: true }, io)
}

/** The options of `orglint lsp` as commander knows them. */
export function lspFlags(): Command {
  return new Command('orglint lsp')
    .usage('[options]')
    .description(
      'Serves an editor over standard input and output. Editors start this command themselves: see docs/editors.md.',
    )
    .helpOption(false)
    .allowUnknownOption()
    .option('--stdio', 'speak over standard input and output (the only way)')
    .option('-c, --config <file>', 'use this configuration instead of the nearest orglint.config.yaml')
    .option('--no-config', 'use no configuration file')
    .option('--plugins', 'run the code that configurations name under plugins; only for folders that you trust')
    .option('--as-of <date>', 'judge by this date', isoDate)
    .option('--no-inline-config', 'do not let comments in charts silence findings')
    .option('-h, --help', 'print this help')
}
