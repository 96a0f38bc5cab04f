import type { Io } from '../../io.ts'
import { configurationText } from './configuration-text.ts'
import { isThere } from './is-there.ts'
import { configurationFile, starterFile } from './plan.ts'
import type { ProposedChart } from './propose-charts.ts'
import { schemaLines } from './schema-lines.ts'
import { starterChart } from './starter-chart.ts'

/** What goes into a folder with these charts: path → text. A chart to begin with goes where none is found and its place is free. */
export async function proposedFiles(charts: readonly ProposedChart[], io: Io): Promise<Map<string, string>> {
  const lines = await schemaLines(io)
  const files = new Map([[configurationFile, configurationText(charts, lines.configuration)]])
  if (charts.length === 0 && !(await isThere(starterFile, io))) {
    files.set(starterFile, starterChart(lines.chart, io.today()))
  }
  return files
}
