import { type Command, CommanderError } from 'commander'
import { nearest } from '../nearest.ts'
import { UsageError } from './usage-error.ts'

export interface Arguments<Options> {
  readonly options: Options
  readonly operands: readonly string[]
  /** Whether help is asked for; nothing else counts then. */
  readonly help: boolean
}

/** Reads command-line arguments by a command's options. Throws a `UsageError` that names the nearest known option. */
export function parseArguments<Options extends object>(command: Command, argv: readonly string[]): Arguments<Options> {
  command.exitOverride().configureOutput({ writeErr: () => {} })
  try {
    const { operands, unknown } = command.parseOptions([...argv])
    const help = command.opts<{ help?: true }>().help === true
    const stray = unknown[0]
    if (stray !== undefined && !help) throw new UsageError(unknownOption(stray, command))
    return { options: command.opts<Options>(), operands, help }
  } catch (error) {
    if (error instanceof CommanderError) throw new UsageError(sentence(error.message))
    throw error
  }
}

function unknownOption(word: string, command: Command): string {
  const name = word.split('=')[0] ?? word
  const known = command.options.map(({ long, short }) => long ?? short ?? '')
  if (known.includes(name)) {
    const opposite = name.replace(/^--/, '--no-')
    return `${name} takes no value. Write ${name}${known.includes(opposite) ? ` or ${opposite}` : ''}.`
  }
  const bare = (option: string) => option.replace(/^-+/, '')
  const near = name.startsWith('--') ? nearest(bare(name), known.map(bare)) : undefined
  const hint = near ? ` Did you mean --${near}?` : ''
  return `There is no option ${name}.${hint} Run ${command.name()} --help to see all options.`
}

/** Commander's wording as a sentence: `error: option '…' argument missing` → `Option '…' argument missing.` */
function sentence(message: string): string {
  const text = message.replace(/^error: /, '')
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${/[.?!]$/.test(text) ? '' : '.'}`
}
