import { Command } from 'commander'
import type { Io } from '../io.ts'
import { nearest } from '../nearest.ts'
import type { Rule } from '../rule.ts'
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
  const command = explainFlags()
  const { options, operands, help } = parseArguments<{ readonly plugins: boolean; readonly color?: boolean }>(
    command,
    argv,
  )
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  const [name, further] = operands
  if (name === undefined)
    throw new UsageError('Name a rule: orglint explain <rule>. To see all rules, run orglint rules.')
  if (further !== undefined) throw new UsageError(`Name one rule at a time: ${name} or ${further}.`)
  const own = name.includes('/')
    ? (await (await import('./plugin-contents.ts')).pluginContents(options.plugins, io)).rules
    : []
  const rule = ruleNamed(name, [...rules, ...own])
  const page = own.includes(rule)
    ? (await import('./plugin-rule-page.ts')).pluginRulePage(rule)
    : await readPage(rule.id, io)
  const palette = await paletteFor(options.color, io.environment, io.output.isTerminal)
  io.output.write(terminalMarkdown(page, palette, Math.min(widest, io.output.width ?? widest)))
  return 0
}

/** The options of `orglint explain` as commander knows them. */
export function explainFlags(): Command {
  return new Command('orglint explain')
    .usage('[options] <rule>')
    .description('Prints the page of a rule: what it catches, why it matters, examples and options.')
    .helpOption(false)
    .allowUnknownOption()
    .option('--no-plugins', 'do not look for the rule in plugins')
    .option('--color', 'print in colour')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
}

/** A rule by its name; earlier names count, too. Throws a `UsageError` that names the nearest known one. */
function ruleNamed(name: string, known: readonly Rule[]): Rule {
  const rule = known.find(({ id, aliases }) => id === name || aliases?.includes(name))
  if (rule) return rule
  const near = nearest(
    name,
    known.map(({ id }) => id),
  )
  const hint = near ? `Did you mean ${near}?` : 'To see all rules, run orglint rules.'
  const where = name.includes('/') ? ', also not in a plugin of the configuration here' : ''
  throw new UsageError(`There is no rule ${name}${where}. ${hint}`)
}

async function readPage(id: string, io: Io): Promise<string> {
  try {
    return new TextDecoder().decode(await io.readFile(`${io.packageFolder}/docs/rules/${id}.md`))
  } catch {
    throw new UsageError(`The page of the rule ${id} is missing from this installation. Install orglint again.`)
  }
}
