import { Command } from 'commander'
import { configurationNames, findConfiguration } from '../config/find-configuration.ts'
import type { Io } from '../io.ts'
import { relativePath } from '../paths.ts'
import { printable } from '../report/printable.ts'
import { optionsHelp } from './help.ts'
import { askedPlan } from './init/asked-plan.ts'
import { carryOut } from './init/carry-out.ts'
import { foundText } from './init/found-text.ts'
import { linesBetween } from './init/lines-between.ts'
import { offeredHook } from './init/offered-hook.ts'
import { isThere, type Plan, proposedFiles } from './init/plan.ts'
import { type ProposedChart, proposeCharts } from './init/propose-charts.ts'
import { surveyFolder } from './init/survey-folder.ts'
import { parseArguments } from './parse-arguments.ts'
import { UsageError } from './usage-error.ts'

/** `orglint init`: looks at the working folder and writes a configuration for the charts in it; a chart where there is none. */
export async function initCommand(argv: readonly string[], io: Io): Promise<number> {
  const command = initFlags()
  const { options, operands, help } = parseArguments<{ readonly yes?: true }>(command, argv)
  if (help) {
    io.output.write(optionsHelp(command, io.output))
    return 0
  }
  if (operands[0] !== undefined) {
    throw new UsageError(`orglint init sets up the working folder and takes no paths. Leave out ${operands[0]}.`)
  }
  await refuseExisting(io)
  const survey = await surveyFolder(io)
  const linked = await linesBetween(
    [...survey.charts, ...survey.parts].map(({ path }) => path),
    io,
  )
  const charts = proposeCharts(survey, linked)
  const hook = await offeredHook(io)
  const text = `${foundText(survey, charts)}${await noteAbove(io)}`
  io.output.write(text.split('\n').map(printable).join('\n'))
  const plan = options.yes ? { files: await proposedFiles(charts, io), baseline: false } : await askedFor(charts)
  if (plan) return (await carryOut(plan, charts.length > 0, hook, io)) ? 0 : 2
  io.errors.write('Nothing was written.\n')
  return 2

  async function askedFor(proposed: readonly ProposedChart[]): Promise<Plan | undefined> {
    const terminal = await io.openQuestions?.()
    if (!terminal) {
      throw new UsageError(
        'Nothing was written: orglint init asks before it writes, and there is no terminal to ask. Run orglint init --yes to write what it proposes.',
      )
    }
    try {
      return await askedPlan(proposed, hook, terminal, io)
    } finally {
      terminal.close()
    }
  }
}

/** The options of `orglint init` as commander knows them. */
export function initFlags(): Command {
  return new Command('orglint init')
    .usage('[options]')
    .description(
      'Looks at the charts in this folder and writes a configuration for them; where there is no chart, one to begin with. Asks in a terminal, and never overwrites a file.',
    )
    .helpOption(false)
    .allowUnknownOption()
    .option('-y, --yes', 'do not ask: write the configuration and, where there is none, the chart, and nothing else')
    .option('-h, --help', 'print this help')
}

async function refuseExisting(io: Io): Promise<void> {
  for (const name of configurationNames) {
    if (await isThere(name, io)) {
      throw new UsageError(
        `${name} is here already, so nothing was changed. To check it, run orglint config check; to begin anew, move it away first.`,
      )
    }
  }
}

async function noteAbove(io: Io): Promise<string> {
  const { file } = await findConfiguration(io.workingFolder, io)
  if (file === undefined) return ''
  return `${relativePath(io.workingFolder, file)} is for this folder until now; the new one takes its place here.\n`
}
