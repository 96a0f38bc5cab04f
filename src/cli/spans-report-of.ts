import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { ShownNames } from '../chart/shown-names.ts'
import { spansOf } from '../chart/spans.ts'
import type { SpansReport } from '../report/spans-report.ts'

/** Spans and layers of a chart with names as they may be shown. */
export function spansReportOf(
  chart: IndexedChart,
  chartName: string,
  names: ShownNames,
  countVacant: boolean,
): SpansReport {
  const { levels, bands, managers, reports } = spansOf(chart, countVacant)
  return {
    chart: chartName,
    organization: chart.organization,
    managers,
    reports,
    average: averageOf(reports, managers),
    layers: levels.map(({ widest, ...level }) => ({
      ...level,
      average: averageOf(level.reports, level.managers),
      widest: widest?.reports,
      widestManager: widest && names.seat(widest.manager),
    })),
    bands,
  }
}

function averageOf(reports: number, managers: number): number | undefined {
  return managers === 0 ? undefined : reports / managers
}
