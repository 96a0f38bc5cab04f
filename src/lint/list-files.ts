import type { Source } from '../source.ts'
import { gatherCharts } from './gather-charts.ts'
import type { LintReport } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import { openChart } from './open-chart.ts'
import { RunTally } from './run-tally.ts'
import { compareText } from './sift-findings.ts'

/** A file that a run would lint. */
export interface ListedFile {
  readonly path: string
  /** Name of the chart group that it is part of; null for a chart of its own. */
  readonly group: string | null
  /** Name of the dialect that it is read as; null where it does not parse or is no chart. */
  readonly dialect: string | null
}

/** The files that a run would lint, sorted by path, and a report of what would be passed over or cannot be read. */
export async function listFiles(
  request: LintRequest,
): Promise<{ readonly files: readonly ListedFile[]; readonly report: LintReport }> {
  const tally = new RunTally()
  const listed = new Map<Source, ListedFile>()
  const add = (source: Source, group: string | undefined, dialect: string | undefined) =>
    listed.set(source, { path: source.path, group: group ?? null, dialect: dialect ?? null })
  for (const { name, sources } of request.groups) for (const source of sources) add(source, name, undefined)
  for (const { source } of request.undecodable) if (!listed.has(source)) add(source, undefined, undefined)
  for (const input of gatherCharts(request)) {
    const { files } = await openChart(input, request)
    for (const file of files) {
      if (file.kind === 'skipped') tally.skip(file.source.path, file.reason)
      else add(file.source, input.group, file.kind === 'part' ? file.part.dialect.name : undefined)
    }
  }
  const report = tally.report(
    [...listed.keys()].map((source) => ({ source, findings: [], silenced: [] })),
    request,
  )
  return { files: [...listed.values()].sort((a, b) => compareText(a.path, b.path)), report }
}
