import { Command } from 'commander'
import type { Io } from '../io.ts'
import { padEnd } from '../report/display-width.ts'
import { printableJson } from '../report/printable.ts'
import { wrapText } from '../report/wrap-text.ts'
import type { Rule } from '../rule.ts'
import { rules } from '../rules/index.ts'
import { count } from '../wording.ts'
import { optionsHelp } from './help.ts'
import { listedOption } from './listed-option.ts'
import { paletteFor } from './palette.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

interface RulesOptions {
  readonly format: string
  readonly color?: boolean
  readonly plugins: boolean
}

/** `orglint rules`: every rule, for people or as JSON. */
export async function rulesCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = rulesFlags()
  const { options, operands, help } = parseArguments<RulesOptions>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  if (operands[0] !== undefined) {
    throw new UsageError(`orglint rules takes no paths. For one rule, run orglint explain ${operands[0]}.`)
  }
  if (options.format !== 'table' && options.format !== 'json') {
    throw new UsageError(`There is no format ${options.format} for rules. Known formats are table and json.`)
  }
  const { rules: own } = await (await import('./plugin-contents.ts')).pluginContents(options.plugins, io)
  const sorted = [...rules, ...own].sort((a, b) => (a.id < b.id ? -1 : 1))
  io.output.write(options.format === 'json' ? rulesJson(sorted) : await rulesTable(sorted, options, io))
  return 0
}

/** The options of `orglint rules` as commander knows them. */
export function rulesFlags(): Command {
  return new Command('orglint rules')
    .usage('[options]')
    .description(
      'Lists every rule with its severity, whether the preset recommended turns it on, and whether --fix repairs it.',
    )
    .helpOption(false)
    .allowUnknownOption()
    .addOption(listedOption('-f, --format <name>', ['table', 'json']).default('table'))
    .option('--no-plugins', 'leave out the rules of plugins')
    .option('--color', 'print in colour')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
}

function rulesJson(rules: readonly Rule[]): string {
  const metadata = rules.map(({ check, messages, ...rest }) => rest)
  return `${printableJson(JSON.stringify(metadata, null, 2))}\n`
}

const heading = ['rule', 'severity', 'category', 'recommended', 'fix', 'summary'] as const

/** In a terminal the summaries are wrapped; elsewhere each rule is one line, for grep. */
async function rulesTable(
  rules: readonly Rule[],
  { color }: RulesOptions,
  { output, environment }: Io,
): Promise<string> {
  const palette = await paletteFor(color, environment, output.isTerminal)
  const rows = rules.map((rule) => [
    rule.id,
    rule.severity,
    rule.category,
    rule.recommended ? 'yes' : 'no',
    rule.fixable ? 'yes' : 'no',
  ])
  const widths = heading
    .slice(0, 5)
    .map((name, column) => Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0)))
  const aligned = (row: readonly string[]) => row.map((cell, column) => padEnd(cell, widths[column] ?? 0)).join('  ')
  const lines = rules.flatMap((rule, at) => {
    const start = aligned(rows[at] ?? [])
    if (output.width === undefined) return [`${start}  ${rule.summary}`]
    const room = output.width - start.length - 2
    if (room < 30) return [start, ...wrapText(rule.summary, output.width - 4).map((line) => `    ${palette.dim(line)}`)]
    const [first = '', ...rest] = wrapText(rule.summary, room)
    return [`${start}  ${first}`, ...rest.map((line) => ' '.repeat(start.length + 2) + line)]
  })
  const title = palette.bold(`${aligned(heading.slice(0, 5))}  ${heading[5]}`)
  const amount = `${count(rules.length, 'rule', 'rules')}. Read about one with orglint explain <rule>.`
  return `${[title, ...lines, '', amount].join('\n')}\n`
}
