import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { ChartPicture } from '../report/chart-picture.ts'
import { chartPictureOf } from './chart-picture-of.ts'

/** Keeps what is needed to draw the charts of a run. */
export function pictureCharts(redact: boolean): {
  readonly onChart: (chart: IndexedChart, name: string) => void
  /** Sorted by name. */
  readonly all: () => readonly ChartPicture[]
} {
  // A run that fixes sees a chart several times, at last as it is left.
  const pictures = new Map<string, ChartPicture>()
  return {
    onChart: (chart, name) => void pictures.set(name, chartPictureOf(chart, name, redact)),
    all: () => [...pictures.values()].sort((a, b) => (a.chart < b.chart ? -1 : a.chart > b.chart ? 1 : 0)),
  }
}
