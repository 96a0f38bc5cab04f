import type { Io } from '../../io.ts'
import { configurationText } from './configuration-text.ts'
import type { ProposedChart } from './propose-charts.ts'
import { schemaLines } from './schema-lines.ts'
import { starterChart } from './starter-chart.ts'

/** Names of the files that are written, in the working folder. */
export const configurationFile = 'orglint.config.yaml'
export const starterFile = 'orgchart.yaml'
export const baselineFile = 'orglint.baseline.json'

/** What is to be written, in this order. */
export interface Plan {
  /** Path from the working folder → text. */
  readonly files: ReadonlyMap<string, string>
  readonly baseline: boolean
}

/** What goes into a folder with these charts: path → text. A chart to begin with goes where none is found and its place is free. */
export async function proposedFiles(charts: readonly ProposedChart[], io: Io): Promise<Map<string, string>> {
  const lines = await schemaLines(io)
  const files = new Map([[configurationFile, configurationText(charts, lines.configuration)]])
  if (charts.length === 0 && !(await isThere(starterFile, io))) {
    files.set(starterFile, starterChart(lines.chart, io.today()))
  }
  return files
}

/** Whether something stands in the working folder under a name. */
export function isThere(name: string, io: Io): Promise<boolean> {
  return io.kindOf(`${io.workingFolder}/${name}`).then(
    () => true,
    () => false,
  )
}
