import { plainNames, redactedNames } from '../chart/shown-names.ts'
import type { Io } from '../io.ts'
import type { ReadChart } from '../lint/read-charts.ts'
import { successionCsv, successionJson, successionMarkdown } from '../report/succession-documents.ts'
import type { SuccessionReport } from '../report/succession-report.ts'
import { successionText } from '../report/succession-text.ts'
import { type ChartCommand, type ChartCommandOptions, chartFlags, type Look, runChartCommand } from './chart-command.ts'
import { departuresIn } from './departures.ts'
import { collect } from './input-flags.ts'
import { successionReportOf } from './succession-report-of.ts'

interface SuccessionOptions extends ChartCommandOptions {
  readonly ifLeaves?: readonly string[]
}

const succession: ChartCommand<SuccessionOptions> = {
  name: 'succession',
  description: 'Shows who may follow in each critical seat, how ready, and how far the bench reaches.',
  addFlags: (command) =>
    command.option(
      '--if-leaves <who>',
      'show who steps up if a person, or whoever holds a position, leaves: an id or a name; may be repeated',
      collect,
    ),
  show,
}

/** `orglint succession [paths…]`: who follows in each critical seat, and what happens if somebody leaves. */
export async function successionCommand(argv: readonly string[], io: Io): Promise<number> {
  return runChartCommand(succession, argv, io)
}

/** The options of `orglint succession` as commander knows them. */
export const successionFlags = () => chartFlags(succession)

function show(charts: readonly ReadChart[], { ifLeaves = [], redact }: SuccessionOptions, look: Look): string {
  const departures = departuresIn(charts, ifLeaves, redact === true)
  const reports = charts.map(({ chart, input }, at): SuccessionReport => {
    const name = input.group ?? input.sources[0]?.path ?? ''
    return successionReportOf(chart, name, redact ? redactedNames(chart) : plainNames, departures[at] ?? [])
  })
  if (look.format === 'json') return successionJson(reports)
  if (look.format === 'markdown') return successionMarkdown(reports)
  if (look.format === 'csv') return successionCsv(reports, ifLeaves.length > 0)
  return successionText(reports, look)
}
