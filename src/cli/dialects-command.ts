import { Command } from 'commander'
import type { Dialect } from '../chart/dialects/dialect.ts'
import { dialects } from '../chart/dialects/index.ts'
import type { Io } from '../io.ts'
import type { Palette } from '../report/format.ts'
import { printableJson } from '../report/printable.ts'
import { wrapText } from '../report/wrap-text.ts'
import { dialectNamed } from './dialect-named.ts'
import { optionsHelp } from './help.ts'
import { listedOption } from './listed-option.ts'
import { paletteFor } from './palette.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

interface DialectsOptions {
  readonly format: string
  readonly plugins: boolean
  readonly color?: boolean
}

const ending =
  'A file is recognised by its shape, or read as you say with --dialect, or dialect: in the configuration. Fields of other names are mapped there, under fields:.'

/** Longer lines of prose are hard to read. */
const widest = 100

/** `orglint dialects [name]`: the forms of chart that orglint reads, each with an example. */
export async function dialectsCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = dialectsFlags()
  const { options, operands, help } = parseArguments<DialectsOptions>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  const [name, further] = operands
  if (further !== undefined) throw new UsageError(`Name one dialect at a time: ${name} or ${further}.`)
  if (options.format !== 'text' && options.format !== 'json') {
    throw new UsageError(`There is no format ${options.format} for dialects. Known formats are text and json.`)
  }
  const { dialects: own } = await (await import('./plugin-contents.ts')).pluginContents(options.plugins, io)
  const shown = name === undefined ? [...dialects, ...own] : [dialectNamed(name, own)]
  io.output.write(options.format === 'json' ? dialectsJson(shown) : await dialectsText(shown, options, io))
  return 0
}

/** The options of `orglint dialects` as commander knows them. */
export function dialectsFlags(): Command {
  return new Command('orglint dialects')
    .usage('[options] [dialect]')
    .description('Shows the forms of chart file that orglint reads, each with an example.')
    .helpOption(false)
    .allowUnknownOption()
    .addOption(listedOption('-f, --format <name>', ['text', 'json']).default('text'))
    .option('--no-plugins', 'leave out the dialects of plugins')
    .option('--color', 'print in colour')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
}

function dialectsJson(shown: readonly Dialect[]): string {
  const facts = shown.map(({ name, summary, example, exampleFile }) => ({ name, summary, example, exampleFile }))
  return `${printableJson(JSON.stringify(facts, null, 2))}\n`
}

async function dialectsText(
  shown: readonly Dialect[],
  { color }: DialectsOptions,
  { output, environment }: Io,
): Promise<string> {
  const palette = await paletteFor(color, environment, output.isTerminal)
  const width = Math.min(widest, output.width ?? widest)
  return `${shown.map((dialect) => dialectText(dialect, palette, width)).join('\n')}\n${wrapText(ending, width).join('\n')}\n`
}

function dialectText({ name, summary, example, exampleFile }: Dialect, palette: Palette, width: number): string {
  const [first = '', ...rest] = wrapText(`${name}: ${summary}.`, width)
  const heading = [`${palette.bold(name)}${first.slice(name.length)}`, ...rest]
  const file = exampleFile === undefined ? [] : [palette.dim(`    ${exampleFile}`)]
  const lines = example.trimEnd().split('\n')
  return `${[...heading, '', ...file, ...lines.map((line) => `    ${line}`.trimEnd())].join('\n')}\n`
}
