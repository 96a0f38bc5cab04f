import type { ChartProblem } from '../chart/chart-problem.ts'
import { asError } from './as-error.ts'
import { formatFinding } from './format-finding.ts'
import { gatherCharts } from './gather-charts.ts'
import { judgeChart } from './judge-chart.ts'
import type { FileReport, LintReport } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import { openChart } from './open-chart.ts'
import { reportFiles } from './report-files.ts'
import { RunTally } from './run-tally.ts'

/** Lints every chart: a group of files, or a file by itself. Total: whatever is wrong with one of them, the others are judged. */
export async function lint(request: LintRequest): Promise<LintReport> {
  const tally = new RunTally()
  const files: FileReport[] = request.undecodable.map((file) => undecodableReport(file, request))
  const inputs = gatherCharts(request)
  for (const [at, input] of inputs.entries()) {
    const { group, sources } = input
    const about = { chart: at + 1, charts: inputs.length, name: group ?? sources[0]?.path ?? '' }
    request.onProgress?.({ doing: 'reading', ...about })
    try {
      const opened = await openChart(input, request)
      for (const file of opened.files) if (file.kind === 'skipped') tally.skip(file.source.path, file.reason)
      request.onProgress?.({ doing: 'judging', ...about })
      const judged = judgeChart(opened, input, request, tally)
      files.push(...reportFiles(opened, judged, input, request))
    } catch (error) {
      tally.breakOff(about.name, request.redact ? undefined : asError(error))
    }
    request.stopwatch?.lap('findings')
  }
  return tally.report(files, request)
}

function undecodableReport(
  { source, fault, byteOffset, offset, tried }: LintRequest['undecodable'][number],
  request: LintRequest,
): FileReport {
  const rules = new Map(request.rules.map((rule) => [rule.id, rule]))
  const place = { source, start: offset, end: Math.min(offset + 1, source.text.length) }
  const what: Pick<ChartProblem, 'messageId' | 'data'> =
    fault === 'zeros'
      ? { messageId: 'zeros', data: { byteOffset } }
      : { messageId: 'undecodable', data: { byteOffset, tried } }
  const problem = { ruleId: 'encoding', ...what, place }
  const finding = formatFinding(problem, rules, request.configurationFor(source), true)
  return { source, findings: finding ? [finding] : [], silenced: [] }
}
