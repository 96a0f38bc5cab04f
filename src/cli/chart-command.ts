import { Command } from 'commander'
import type { Io } from '../io.ts'
import { type ReadChart, readCharts } from '../lint/read-charts.ts'
import { nearest } from '../nearest.ts'
import type { Palette } from '../report/format.ts'
import { printable } from '../report/printable.ts'
import { joinWords } from '../wording.ts'
import { nothingLinted } from './configuration-report.ts'
import { optionsHelp } from './help.ts'
import { addInputFlags } from './input-flags.ts'
import { inputPaths } from './input-paths.ts'
import { isoDate } from './iso-date.ts'
import type { InputOptions } from './lint-options.ts'
import { listedOption } from './listed-option.ts'
import { paletteFor } from './palette.ts'
import { parseArguments } from './parse-arguments.ts'
import { prepareRun } from './prepare-run.ts'
import { formNotes, readingComplaints } from './reading-complaints.ts'
import { UsageError } from './usage-error.ts'
import { writeOutputFile } from './write-output-file.ts'

/** The formats of commands that show a table of a chart. */
const tableFormats = ['table', 'json', 'markdown', 'csv'] as const

type TableFormat = (typeof tableFormats)[number]

/** The options that all commands take that show a table of a chart. */
export interface ChartCommandOptions extends Omit<InputOptions, 'inlineConfig'> {
  readonly format: string
  readonly outputFile?: string
  readonly redact?: true
  readonly color?: boolean
}

/** A command that shows a table of each chart. */
export interface ChartCommand<Options extends ChartCommandOptions> {
  readonly name: string
  readonly description: string
  /** Adds the options that only this command has. */
  readonly addFlags: (command: Command) => Command
  /** One document for all the charts. Throws a `UsageError` where the options ask for what the charts do not hold. */
  readonly show: (charts: readonly ReadChart[], options: Options, look: Look) => string
}

/** How a document is to look. */
export interface Look {
  readonly format: TableFormat
  readonly palette: Palette
  /** Columns of the terminal; undefined where there is none. */
  readonly width: number | undefined
}

/** Reads the charts, prints the document, and gives 2 where a chart could not be read or written, else 0. */
export async function runChartCommand<Options extends ChartCommandOptions>(
  chartCommand: ChartCommand<Options>,
  argv: readonly string[],
  io: Io,
): Promise<number> {
  const { name, show } = chartCommand
  const command = chartFlags(chartCommand)
  const { options, operands, help } = parseArguments<Options>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  const format = knownFormat(options.format, name)
  const run = await prepareRun(inputPaths(operands, options), { ...options, inlineConfig: true }, io)
  const { charts, report } = run.request ? await readCharts(run.request) : { charts: [], report: nothingLinted }
  const whole = { ...report, files: [...run.mistakes, ...report.files] }
  const problems = run.request ? whole : { ...whole, problems: run.problems }
  const complaints = readingComplaints(problems, charts, options.redact === true)
  const isFile = options.outputFile !== undefined
  const look: Look = {
    format,
    palette: await paletteFor(isFile ? false : options.color, io.environment, io.output.isTerminal),
    width: isFile ? undefined : io.output.width,
  }
  const text = run.request ? show(charts, options, look) : ''
  const written = isFile
    ? await writeOutputFile(options.outputFile, text, io, { charts: sourcePaths(charts) })
    : print(text, io)
  const notes = [...run.notes, ...report.notes, ...formNotes(report, charts)]
  for (const line of [...notes, ...complaints]) io.errors.write(`${printable(line)}\n`)
  return complaints.length > 0 || !written ? 2 : 0
}

function sourcePaths(charts: readonly ReadChart[]): readonly string[] {
  return charts.flatMap(({ chart }) => chart.sources.map(({ path }) => path))
}

function print(text: string, io: Io): true {
  if (text !== '') io.output.write(text)
  return true
}

/** The options of such a command as commander knows them. */
export function chartFlags({
  name,
  description,
  addFlags,
}: Pick<ChartCommand<never>, 'name' | 'description' | 'addFlags'>): Command {
  const command = new Command(`orglint ${name}`)
    .usage('[options] [paths...]')
    .description(description)
    .helpOption(false)
    .allowUnknownOption()
  addInputFlags(command, 'What to read:')
    .optionsGroup('What to read them by:')
    .option('-c, --config <file>', 'use this configuration instead of the nearest orglint.config.yaml')
    .option('--no-config', 'use no configuration file')
    .option('--as-of <date>', 'the date that counts as today, YYYY-MM-DD', isoDate)
    .option('--dialect <name>', 'read every file as this kind of chart instead of recognising it')
    .optionsGroup('What to show:')
  return addFlags(command)
    .addOption(listedOption('-f, --format <name>', tableFormats).default('table'))
    .option('-o, --output-file <file>', 'write to a file')
    .option('--redact', 'show ids instead of the names of people')
    .option('--color', 'print in colour (on by itself in a terminal; NO_COLOR and FORCE_COLOR count)')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
}

function knownFormat(format: string, name: string): TableFormat {
  const known = tableFormats.find((each) => each === format)
  if (known) return known
  const near = nearest(format, tableFormats)
  const hint = near ? `Did you mean ${near}? ` : ''
  throw new UsageError(`There is no format ${format} for ${name}. ${hint}Known formats are ${joinWords(tableFormats)}.`)
}
