import { indexChart } from '../chart/index-chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import { clockOfRun, dateOfRun } from './date-of-run.ts'
import { type ChartInput, gatherCharts } from './gather-charts.ts'
import { lint } from './lint.ts'
import type { LintReport } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import { type OpenedChart, openChart } from './open-chart.ts'

/** A chart of a run, and the files it was read from. */
export interface ReadChart {
  readonly input: ChartInput
  readonly chart: IndexedChart
}

/** The charts of a run, for commands that show them, and a report on files that could not be read. */
export interface ReadCharts {
  readonly charts: readonly ReadChart[]
  /** No rule judged anything but the form of the files. */
  readonly report: LintReport
}

export async function readCharts(request: LintRequest): Promise<ReadCharts> {
  const report = await lint({
    ...request,
    rules: request.rules.filter(({ category }) => category === 'format'),
    configurationFor: (source) => ({ ...request.configurationFor(source), pluginRules: [] }),
  })
  const charts: ReadChart[] = []
  for (const input of gatherCharts(request)) {
    const chart = await readChart(input, request)
    if (chart) charts.push({ input, chart })
  }
  return { charts, report }
}

/** The chart in some files; undefined where there is none. */
export async function readChart(input: ChartInput, request: LintRequest): Promise<IndexedChart | undefined> {
  return indexOpened(await openChart(input, request), input, request)
}

/** The graph of a chart that was opened, by the dates and words of its configuration. */
export function indexOpened(
  { chart }: OpenedChart,
  { configuration }: ChartInput,
  { asOfFlag, today }: LintRequest,
): IndexedChart | undefined {
  if (!chart) return undefined
  return indexChart(
    chart,
    configuration,
    dateOfRun(chart, asOfFlag, configuration.asOf, today),
    clockOfRun(asOfFlag, today),
  )
}
