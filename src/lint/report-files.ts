import type { Chart } from '../chart/chart.ts'
import type { Finding } from '../finding.ts'
import { findDirectives } from '../parse/find-directives.ts'
import type { Source } from '../source.ts'
import type { FileReport } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import type { OpenedChart } from './open-chart.ts'
import type { OpenedFile } from './open-file.ts'
import { silenceFindings } from './silence-findings.ts'

/** The findings of a chart by the file that they point into, less those that comments of that file silence. Skipped files have no report. */
export function reportFiles(
  { files, chart }: OpenedChart,
  findings: readonly Finding[],
  request: LintRequest,
): readonly FileReport[] {
  const bySource = new Map<Source, Finding[]>(files.map(({ source }) => [source, []]))
  for (const finding of findings) bySource.get(finding.place.source)?.push(finding)
  return files.flatMap((file) =>
    file.kind === 'skipped' ? [] : [fileReport(file, bySource.get(file.source) ?? [], chart, request)],
  )
}

function fileReport(
  file: OpenedFile,
  findings: readonly Finding[],
  chart: Chart | undefined,
  { inlineDirectives, asOfFlag, today }: LintRequest,
): FileReport {
  const { source } = file
  if (file.kind !== 'part' || !chart || !inlineDirectives) return { source, findings, silenced: [] }
  const directives = findDirectives(source, file.part.tree)
  return { source, ...silenceFindings(findings, directives, chart, asOfFlag ?? today) }
}
