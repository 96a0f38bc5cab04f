import { Command } from 'commander'
import type { Io } from '../io.ts'
import { readCharts } from '../lint/read-charts.ts'
import { printable, printableJson } from '../report/printable.ts'
import { count } from '../wording.ts'
import { nothingLinted } from './configuration-report.ts'
import { optionsHelp } from './help.ts'
import { addInputFlags } from './input-flags.ts'
import { inputPaths } from './input-paths.ts'
import type { InputOptions } from './lint-options.ts'
import { listedOption } from './listed-option.ts'
import { paletteFor } from './palette.ts'
import { parseArguments } from './parse-arguments.ts'
import { prepareRun } from './prepare-run.ts'
import { readingComplaints } from './reading-complaints.ts'
import { type TitleRow, titleRows } from './title-rows.ts'
import { titlesTable } from './titles-table.ts'
import { UsageError } from './usage-error.ts'
import { nothingWritten, writeTitles } from './write-titles.ts'

interface TitlesOptions extends Omit<InputOptions, 'inlineConfig'> {
  readonly format: string
  readonly write?: true
  readonly color?: boolean
}

/** `orglint titles [paths…]`: what each title was taken to mean, and on what evidence; writes sure roles if asked to. */
export async function titlesCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = titlesFlags()
  const { options, operands, help } = parseArguments<TitlesOptions>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  if (options.format !== 'table' && options.format !== 'json') {
    throw new UsageError(`There is no format ${options.format} for titles. Known formats are table and json.`)
  }
  const paths = inputPaths(operands, options)
  if (options.write && paths.includes('-')) {
    throw new UsageError('--write changes files, and standard input is none. Name the file instead.')
  }
  const run = await prepareRun(paths, { ...options, inlineConfig: true }, io)
  const { charts, report } = run.request ? await readCharts(run.request) : { charts: [], report: nothingLinted }
  const written = options.write && run.request ? await writeTitles(charts, run.request, io) : nothingWritten
  const rows = charts.flatMap(({ chart }) => titleRows(chart))
  const notes = [...written.notes, ...run.notes, ...report.notes].map((note) => `${printable(note)}\n`).join('')
  if (options.format === 'json') {
    io.output.write(titlesJson(rows))
    if (notes !== '') io.errors.write(notes)
  } else {
    const palette = await paletteFor(options.color, io.environment, io.output.isTerminal)
    io.output.write(`${rows.length > 0 ? `${titlesTable(rows, palette)}\n` : ''}${summaryOf(rows)}\n${notes}`)
  }
  const problems = run.request ? report.problems : run.problems
  const read = { problems, files: [...run.mistakes, ...report.files] }
  const complaints = [...readingComplaints(read, charts, false), ...written.failures]
  for (const complaint of complaints) io.errors.write(`${printable(complaint)}\n`)
  return complaints.length > 0 || !run.request ? 2 : 0
}

/** The options of `orglint titles` as commander knows them. */
export function titlesFlags(): Command {
  const command = new Command('orglint titles')
    .usage('[options] [paths...]')
    .description('Prints what each title in a chart was taken to mean, how surely, and on what evidence.')
    .helpOption(false)
    .allowUnknownOption()
  return addInputFlags(command, 'What to read:')
    .optionsGroup('What to read them by:')
    .option('-c, --config <file>', 'use this configuration instead of the nearest orglint.config.yaml')
    .option('--no-config', 'use no configuration file')
    .option('--dialect <name>', 'read every file as this kind of chart instead of recognising it')
    .optionsGroup('What to do:')
    .addOption(listedOption('-f, --format <name>', ['table', 'json']).default('table'))
    .option('--write', 'write role: beside titles that surely mean one; all else in the files stays as it is')
    .option('--color', 'print in colour')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
}

function titlesJson(rows: readonly TitleRow[]): string {
  const listed = rows.map(({ readings, ...row }) => row)
  return `${printableJson(JSON.stringify(listed, null, 2))}\n`
}

function summaryOf(rows: readonly TitleRow[]): string {
  const resolved = rows.filter(({ role }) => role !== null).length
  const unsure = rows.filter(({ ambiguous }) => ambiguous).length
  return `${resolved} of ${count(rows.length, 'title', 'titles')} understood${unsure > 0 ? `, ${unsure} ambiguous` : ''}.`
}
