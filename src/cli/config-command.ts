import { Command } from 'commander'
import { type ConfigurationProblem, isBlocking } from '../config/configuration-problem.ts'
import { findConfiguration } from '../config/find-configuration.ts'
import type { Layer } from '../config/layer.ts'
import { loadConfiguration } from '../config/load-configuration.ts'
import { valuePlace } from '../config/tree-path.ts'
import { listOf } from '../config/tree-values.ts'
import type { Io } from '../io.ts'
import { lint } from '../lint/lint.ts'
import { nearest } from '../nearest.ts'
import { absolutePath, folderOf, reportPath } from '../paths.ts'
import { neverHoldsCharts } from '../read/chart-files.ts'
import { isTooIntricate } from '../read/is-too-intricate.ts'
import { rules } from '../rules/index.ts'
import { count } from '../wording.ts'
import { configurationReports, nothingLinted } from './configuration-report.ts'
import { optionsHelp } from './help.ts'
import { optionsWithoutFlags } from './lint-options.ts'
import { parseArguments } from './parse-arguments.ts'
import { prepareRun } from './prepare-run.ts'
import { reportTargets } from './report-targets.ts'
import { UsageError } from './usage-error.ts'
import { writeReports } from './write-reports.ts'

interface ConfigOptions {
  readonly plugins: boolean
  readonly color?: boolean
}

/** `orglint config check [file]`: what is wrong with a configuration, with all that it extends and the charts it is for. */
export async function configCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = configFlags()
  const { options, operands, help } = parseArguments<ConfigOptions>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  const [verb, named, further] = operands
  if (verb !== 'check') {
    const hint = verb !== undefined && nearest(verb, ['check']) ? 'Did you mean' : 'Write'
    throw new UsageError(
      `orglint config has one command, check. ${hint} orglint config check [file]?`.replace(/(Write.*)\?$/, '$1.'),
    )
  }
  if (further !== undefined) throw new UsageError(`Name one configuration at a time: ${named} or ${further}.`)
  return checkConfiguration(named, options, io)
}

/** The options of `orglint config` as commander knows them. */
export function configFlags(): Command {
  return new Command('orglint config')
    .usage('check [options] [file]')
    .description(
      'Checks a configuration, by itself the nearest one: keys, rules, options, what it extends, plugins, and whether its overrides and patterns are about anything in the charts below its folder.',
    )
    .helpOption(false)
    .allowUnknownOption()
    .option('--no-plugins', 'run no code that configurations name under plugins')
    .option('--color', 'print in colour')
    .option('--no-color', 'print without colour')
    .option('-h, --help', 'print this help')
}

async function checkConfiguration(named: string | undefined, options: ConfigOptions, io: Io): Promise<number> {
  const found =
    named === undefined
      ? await findConfiguration(io.workingFolder, io)
      : { file: absolutePath(named, io.workingFolder), problems: [] }
  if (found.file === undefined && found.problems.length === 0) {
    throw new UsageError(
      'There is no configuration in this folder or above, up to the root of the repository. Name one, or write orglint.config.yaml.',
    )
  }
  const loaded =
    found.file === undefined
      ? undefined
      : await loadConfiguration(found.file, rules, io, { allowPlugins: options.plugins })
  const problems = [...found.problems, ...(loaded?.problems ?? [])]
  const inUse =
    found.file === undefined || problems.some(isBlocking) ? [] : await mistakesInUse(found.file, options, io)
  const idle = problems.some(isBlocking) ? [] : await idleIgnores(loaded?.layers?.at(-1), io)
  const files = [...(inUse.length > 0 ? inUse : configurationReports(problems)), ...configurationReports(idle)]
  const mistakes = files.reduce((sum, { findings }) => sum + findings.length, 0)
  if (mistakes > 0) {
    const targets = reportTargets([{ format: 'stylish', file: undefined }], undefined, io.workingFolder)
    const look = { ...optionsWithoutFlags, frames: true, ...(options.color !== undefined && { color: options.color }) }
    await writeReports({ ...nothingLinted, isOfSettings: true, files }, targets, look, io)
  } else if (loaded && found.file !== undefined) {
    const { configuration, layers = [] } = loaded
    const on = [...configuration.rules.values()].filter(({ severity }) => severity !== 'off').length
    const facts = [
      `${count(on, 'rule is', 'rules are')} on, of ${configuration.rules.size}`,
      ...(layers.length > 1 ? [count(layers.length - 1, 'configuration extended', 'configurations extended')] : []),
      ...(configuration.overrides.length > 0 ? [count(configuration.overrides.length, 'override', 'overrides')] : []),
    ]
    io.output.write(`${reportPath(found.file, io.workingFolder)} has no mistakes: ${facts.join(', ')}.\n`)
  }
  for (const note of loaded?.notes ?? []) io.output.write(`${note}\n`)
  return files.some(({ findings }) => findings.some(({ severity }) => severity === 'error')) ? 2 : 0
}

/** Patterns under `ignores` that leave nothing out; in a run they may well be about files that come and go. */
async function idleIgnores(layer: Layer | undefined, io: Io): Promise<readonly ConfigurationProblem[]> {
  if (!layer) return []
  const { tree, top, folder } = layer
  const problems: ConfigurationProblem[] = []
  for (const node of listOf(tree, tree.get(top, 'ignores'))) {
    const pattern = tree.text(node) ?? ''
    if (pattern.startsWith('!') || isTooIntricate(pattern)) continue
    const files = await io.findFiles([pattern, `${pattern}/**`], { folder, skipFolder: neverHoldsCharts })
    if (files.length > 0) continue
    const message = `Nothing below this folder matches "${pattern}", so it leaves nothing out. Correct it, or remove it.`
    problems.push({ message, place: valuePlace(tree, node), severity: 'warn' })
  }
  return problems
}

/** Mistakes that only show on the charts: patterns and overrides that are about nothing. */
async function mistakesInUse(file: string, { plugins }: ConfigOptions, io: Io) {
  const options = {
    ...optionsWithoutFlags,
    config: file,
    plugins,
    errorOnUnmatchedPattern: true,
    allowEmpty: true as const,
    skipUnrecognised: true as const,
  }
  const run = await prepareRun([folderOf(file)], options, io)
  if (!run.request) return run.mistakes
  await lint(run.request)
  return run.mistakesAfter(false)
}
