import { Command } from 'commander'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import { rules } from '../rules/index.ts'
import { optionsHelp } from './help.ts'
import { paletteFor } from './palette.ts'
import { parseArguments } from './parse-arguments.ts'
import { terminalMarkdown } from './terminal-markdown.ts'
import { UsageError } from './usage-error.ts'

/** Longer lines of prose are hard to read. */
const widest = 100

/** `orglint explain <rule>`: the rule's page, from the package itself. */
export async function explainCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = new Command('orglint explain')
    .usage('[options] <rule>')
    .description('Prints the page of a rule: what it catches, why it matters, examples and options.')
    .helpOption(false)
    .allowUnknownOption()
    .option('--color', 'print in colour')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
  const { options, operands, help } = parseArguments<{ readonly color?: boolean }>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  const [name, further] = operands
  if (name === undefined)
    throw new UsageError('Name a rule: orglint explain <rule>. To see all rules, run orglint rules.')
  if (further !== undefined) throw new UsageError(`Name one rule at a time: ${name} or ${further}.`)
  const page = await readPage(currentId(name), io)
  const palette = await paletteFor(options.color, io.environment, io.output.isTerminal)
  io.output.write(terminalMarkdown(page, palette, Math.min(widest, io.output.width ?? widest)))
  return 0
}

/** The id of a rule by its name; earlier names count, too. */
function currentId(name: string): string {
  const rule = rules.find(({ id, aliases }) => id === name || aliases?.includes(name))
  if (rule) return rule.id
  const near = nearest(
    name,
    rules.map(({ id }) => id),
  )
  const hint = near ? `Did you mean ${near}?` : 'To see all rules, run orglint rules.'
  throw new UsageError(`There is no rule ${name}. ${hint}`)
}

async function readPage(id: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(`${io.packageFolder}/docs/rules/${id}.md`))
  } catch {
    throw new UsageError(`The page of the rule ${id} is missing from this installation. Install orglint again.`)
  }
}
