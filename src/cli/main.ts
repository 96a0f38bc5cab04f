import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { printable } from '../report/printable.ts'
import { lintCommand } from './lint-command.ts'
import { UsageError } from './usage-error.ts'

/** Runs a command on the words after its name; gives the exit code. */
type RunCommand = (argv: readonly string[], io: Io) => Promise<number>

const commands: ReadonlyMap<string, () => Promise<RunCommand>> = new Map([
  ['lint', async () => lintCommand],
  ['rules', async () => (await import('./rules-command.ts')).rulesCommand],
  ['dialects', async () => (await import('./dialects-command.ts')).dialectsCommand],
  ['titles', async () => (await import('./titles-command.ts')).titlesCommand],
  ['succession', async () => (await import('./succession-command.ts')).successionCommand],
  ['spans', async () => (await import('./spans-command.ts')).spansCommand],
  ['config', async () => (await import('./config-command.ts')).configCommand],
  ['lsp', async () => (await import('./lsp-command.ts')).lspCommand],
  ['explain', async () => (await import('./explain-command.ts')).explainCommand],
])

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
  return (await load())(argv, io)
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
