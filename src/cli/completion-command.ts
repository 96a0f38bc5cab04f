import { Command } from 'commander'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { joinWords } from '../wording.ts'
import { bashCompletion } from './bash-completion.ts'
import { type CompletedCommand, completedCommands } from './completed-commands.ts'
import { fishCompletion } from './fish-completion.ts'
import { optionsHelp } from './help.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'
import { zshCompletion } from './zsh-completion.ts'

const scripts: ReadonlyMap<string, (commands: readonly CompletedCommand[]) => string> = new Map([
  ['bash', bashCompletion],
  ['zsh', zshCompletion],
  ['fish', fishCompletion],
])

const shells = [...scripts.keys()]

/** `orglint completion <shell>`: a script for the shell, made from the options that commander knows. */
export async function completionCommand(
  argv: readonly string[],
  io: Io,
  allFlags: () => Promise<ReadonlyMap<string, Command>>,
): Promise<number> {
  const command = completionFlags()
  const { operands, help } = parseArguments(command, argv)
  if (help) {
    io.output.write(`${optionsHelp(command, io.output).trimEnd()}\n${examples}`)
    return 0
  }
  const [shell, further] = operands
  if (shell === undefined) throw new UsageError(`Name a shell: orglint completion ${shells.join('|')}.`)
  if (further !== undefined) throw new UsageError(`Name one shell at a time: ${shell} or ${further}.`)
  const script = scripts.get(shell)
  if (!script) {
    const near = nearest(shell, shells)
    const hint = near ? `Did you mean ${near}? ` : ''
    throw new UsageError(`There is no completion for ${shell}. ${hint}There is for ${joinWords(shells)}.`)
  }
  io.output.write(script(completedCommands(await allFlags(), shells)))
  return 0
}

const examples = `
Examples:
  source <(orglint completion bash)    in ~/.bashrc
  source <(orglint completion zsh)     in ~/.zshrc, after compinit
  orglint completion fish | source     in ~/.config/fish/config.fish
`

/** The options of `orglint completion` as commander knows them. */
export function completionFlags(): Command {
  return new Command('orglint completion')
    .usage('[options] <shell>')
    .description(
      `Prints a script by which ${joinWords(shells, 'or')} completes commands, options, their values and the names of rules.`,
    )
    .helpOption(false)
    .allowUnknownOption()
    .option('-h, --help', 'print this help')
}
