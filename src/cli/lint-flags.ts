import { Command, InvalidArgumentError } from 'commander'
import { nearest } from '../nearest.ts'
import { formats } from '../report/formats.ts'
import { type Category, categories } from '../rule.ts'
import { joinWords } from '../wording.ts'
import { addInputFlags, collect } from './input-flags.ts'
import { isoDate } from './iso-date.ts'
import { listedOption } from './listed-option.ts'
import type { ReportTarget } from './report-targets.ts'

/** The options of `orglint lint` as commander knows them. */
export function lintFlags(): Command {
  const command = new Command('orglint')
    .usage('[options] [paths...]')
    .description('Reports what is wrong or risky in org charts kept as YAML or JSON.')
    .helpOption(false)
    .allowUnknownOption()
  return addInputFlags(command)
    .optionsGroup('What to judge by:')
    .option('-c, --config <file>', 'use this configuration instead of the nearest orglint.config.yaml')
    .option('--no-config', 'use no configuration file')
    .option('--rule <setting>', 'set a rule, as in "span-too-wide: off"; may be repeated', collect)
    .option('--no-plugins', 'run no code that configurations name under plugins')
    .option('--as-of <date>', 'the date that rules about time go by, YYYY-MM-DD', isoDate)
    .option('--dialect <name>', 'read every file as this kind of chart instead of recognising it')
    .optionsGroup('What to fix:')
    .option('--fix', 'make the fixes that are certain, and report what is left')
    .option('--fix-suggestions', 'as --fix; where a finding has just one suggestion, follow that too')
    .option('--fix-dry-run', 'report what --fix would leave, and write nothing')
    .option('--diff', 'print what --fix would change as a unified diff, and write nothing')
    .option('--fix-type <category>', 'fix only rules of this category; may be repeated', fixType)
    .option('--fix-rule <rule>', 'fix only this rule; may be repeated', collect)
    .optionsGroup('What may be silent:')
    .option('--no-inline-config', 'report what comments and x-orglint-ignore in charts silence, too')
    .option('--require-reason', 'a chart silences nothing without giving a reason')
    .option(
      '--baseline <file>',
      'the findings that are known and let be (default: orglint.baseline.json, if it is there)',
    )
    .option('--suppress-all', 'take all findings of this run into the baseline')
    .option('--suppress-rule <rule>', 'take the findings of a rule into the baseline; may be repeated', collect)
    .option('--suppress-reason <text>', 'why they are let be, written beside each of them')
    .option('--prune-suppressions', 'take out of the baseline what is settled')
    .option('--report-unused-disable-directives', 'what silences nothing in a chart is an error and no warning')
    .optionsGroup('What to print:')
    .addOption(
      listedOption(
        '-f, --format <name[=file]>',
        [...formats.keys()],
        '(default: stylish); with =file into a file; may be repeated',
      ).argParser(formatTarget),
    )
    .option('-o, --output-file <file>', 'write the report to a file')
    .option('--redact', 'print ids instead of names, in every format')
    .option('--quiet', 'print errors only; warnings still count for --max-warnings')
    .option('--max-warnings <count>', 'exit with 1 on more warnings than this', wholeNumber)
    .option('--list-files', 'print which files would be linted, and lint nothing')
    .option('--print-config <file>', 'print what a file is judged by and where each value comes from; lint nothing')
    .option('--stats', 'tell how long each stage and each rule took')
    .option('--frames', 'show the lines that findings point at (on by itself in a terminal)')
    .option('--no-frames', 'do not show them')
    .option('--color', 'print in colour (on by itself in a terminal; NO_COLOR and FORCE_COLOR count)')
    .option('--no-color', 'print without colour')
    .optionsGroup('About orglint:')
    .option('-v, --version', 'print the version')
    .option('-h, --help', 'print this help')
}

function fixType(value: string, previous: readonly Category[] = []): readonly Category[] {
  const named = value.split(',').map((word) => {
    const known = categories.find((category) => category === word.trim())
    if (known) return known
    const near = nearest(word, categories)
    throw new InvalidArgumentError(
      `${near ? `Did you mean ${near}? ` : ''}Known categories are ${joinWords(categories)}.`,
    )
  })
  return [...previous, ...named]
}

function wholeNumber(value: string): number {
  if (!/^\d{1,9}$/.test(value)) throw new InvalidArgumentError('Write a whole number, 0 or more.')
  return Number(value)
}

/** `sarif`, or `sarif=out.sarif`; added to what earlier flags ask for. */
function formatTarget(value: string, previous: readonly ReportTarget[] = []): readonly ReportTarget[] {
  const [format = '', ...rest] = value.split('=')
  const file = rest.length > 0 ? rest.join('=') : undefined
  if (!formats.has(format)) {
    const near = nearest(format, formats.keys())
    const hint = near ? `Did you mean ${near}? ` : ''
    throw new InvalidArgumentError(`${hint}Known formats are ${joinWords([...formats.keys()])}.`)
  }
  if (file === '') throw new InvalidArgumentError(`Name a file behind ${format}=, or leave out the = sign.`)
  return [...previous, { format, file }]
}
