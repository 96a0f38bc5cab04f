import { plainNames, redactedNames } from '../chart/shown-names.ts'
import type { Io } from '../io.ts'
import type { ReadChart } from '../lint/read-charts.ts'
import { spansCsv, spansJson, spansMarkdown, spansText } from '../report/spans-documents.ts'
import { type ChartCommand, type ChartCommandOptions, chartFlags, type Look, runChartCommand } from './chart-command.ts'
import { spansReportOf } from './spans-report-of.ts'

interface SpansOptions extends ChartCommandOptions {
  readonly countVacant?: true
}

const spans: ChartCommand<SpansOptions> = {
  name: 'spans',
  description: 'Shows how many people report to each manager, layer by layer, and how spans are spread.',
  addFlags: (command) => command.option('--count-vacant', 'count vacant and planned seats as reports'),
  show,
}

/** `orglint spans [paths…]`: how wide spans are and how many layers there are. */
export async function spansCommand(argv: readonly string[], io: Io): Promise<number> {
  return runChartCommand(spans, argv, io)
}

/** The options of `orglint spans` as commander knows them. */
export const spansFlags = () => chartFlags(spans)

function show(charts: readonly ReadChart[], { redact, countVacant }: SpansOptions, look: Look): string {
  const reports = charts.map(({ chart, input }) => {
    const name = input.group ?? input.sources[0]?.path ?? ''
    return spansReportOf(chart, name, redact ? redactedNames(chart) : plainNames, countVacant === true)
  })
  if (look.format === 'json') return spansJson(reports)
  if (look.format === 'markdown') return spansMarkdown(reports)
  if (look.format === 'csv') return spansCsv(reports)
  return spansText(reports, look)
}
