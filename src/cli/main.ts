import type { Command } from 'commander'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { printable } from '../report/printable.ts'
import { lintCommand } from './lint-command.ts'
import { UsageError } from './usage-error.ts'

/** Runs a command on the words after its name; gives the exit code. */
type RunCommand = (argv: readonly string[], io: Io) => Promise<number>

interface LoadedCommand {
  readonly run: RunCommand
  /** Its options as commander knows them. */
  readonly flags: () => Command | Promise<Command>
}

const commands: ReadonlyMap<string, () => Promise<LoadedCommand>> = new Map<string, () => Promise<LoadedCommand>>([
  ['lint', async () => ({ run: lintCommand, flags: async () => (await import('./lint-flags.ts')).lintFlags() })],
  [
    'rules',
    async () => {
      const { rulesCommand, rulesFlags } = await import('./rules-command.ts')
      return { run: rulesCommand, flags: rulesFlags }
    },
  ],
  [
    'dialects',
    async () => {
      const { dialectsCommand, dialectsFlags } = await import('./dialects-command.ts')
      return { run: dialectsCommand, flags: dialectsFlags }
    },
  ],
  [
    'titles',
    async () => {
      const { titlesCommand, titlesFlags } = await import('./titles-command.ts')
      return { run: titlesCommand, flags: titlesFlags }
    },
  ],
  [
    'succession',
    async () => {
      const { successionCommand, successionFlags } = await import('./succession-command.ts')
      return { run: successionCommand, flags: successionFlags }
    },
  ],
  [
    'spans',
    async () => {
      const { spansCommand, spansFlags } = await import('./spans-command.ts')
      return { run: spansCommand, flags: spansFlags }
    },
  ],
  [
    'config',
    async () => {
      const { configCommand, configFlags } = await import('./config-command.ts')
      return { run: configCommand, flags: configFlags }
    },
  ],
  [
    'lsp',
    async () => {
      const { lspCommand, lspFlags } = await import('./lsp-command.ts')
      return { run: lspCommand, flags: lspFlags }
    },
  ],
  [
    'explain',
    async () => {
      const { explainCommand, explainFlags } = await import('./explain-command.ts')
      return { run: explainCommand, flags: explainFlags }
    },
  ],
  [
    'init',
    async () => {
      const { initCommand, initFlags } = await import('./init-command.ts')
      return { run: initCommand, flags: initFlags }
    },
  ],
  [
    'completion',
    async () => {
      const { completionCommand, completionFlags } = await import('./completion-command.ts')
      return { run: (argv, io) => completionCommand(argv, io, allFlags), flags: completionFlags }
    },
  ],
])

/** The options of every command, by its name. */
async function allFlags(): Promise<ReadonlyMap<string, Command>> {
  const found = new Map<string, Command>()
  for (const [name, load] of commands) found.set(name, await (await load()).flags())
  return found
}

/** Every command, in the order in which the help of orglint has them or nearly so. */
export const commandNames: readonly string[] = [...commands.keys()]

/** The whole program: does what the arguments say and gives the exit code. Never throws. */
export async function main(argv: readonly string[], io: Io): Promise<number> {
  try {
    const [first = '', ...rest] = argv
    if (first === 'help') return await runCommand(rest[0] ?? 'lint', ['--help'], io)
    if (commands.has(first)) return await runCommand(first, rest, io)
    await refuseMisspeltCommand(first, io)
    return await runCommand('lint', argv, io)
  } catch (error) {
    io.errors.write(error instanceof UsageError ? `${printable(error.message)}\n` : breakdown(error))
    return 2
  }
}

async function runCommand(name: string, argv: readonly string[], io: Io): Promise<number> {
  const load = commands.get(name)
  if (!load) throw new UsageError(`There is no command ${name}.${didYouMean(name)}`)
  return (await load()).run(argv, io)
}

/** The first word may be a path; one that is nothing on disk and much like a command is a slip of the hand. */
async function refuseMisspeltCommand(word: string, io: Io): Promise<void> {
  if (!/^[a-z]+$/.test(word) || !didYouMean(word)) return
  const exists = await io.kindOf(`${io.workingFolder}/${word}`).then(
    () => true,
    () => false,
  )
  if (!exists) throw new UsageError(`There is no command, file or folder ${word}.${didYouMean(word)}`)
}

function didYouMean(word: string): string {
  const near = nearest(word, commands.keys())
  return near ? ` Did you mean orglint ${near}?` : ''
}

function breakdown(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const escaped = details.split('\n').map(printable).join('\n')
  return `orglint broke off. This is a fault of orglint, not of the chart. Please report it with these lines:\n${escaped}\n`
}
