import type { Chart } from '../chart/chart.ts'
import type { ChartPart } from '../chart/chart-part.ts'
import { chartRecords } from '../chart/chart-records.ts'
import { ignoreFields } from '../chart/ignored-rules.ts'
import type { Finding } from '../finding.ts'
import { once } from '../once.ts'
import { findDirectives } from '../parse/find-directives.ts'
import type { Source } from '../source.ts'
import { dataSilencers } from './data-silencers.ts'
import { type DirectiveFacts, directiveProblems } from './directive-problems.ts'
import { directiveSilencers } from './directive-silencers.ts'
import { formatFinding } from './format-finding.ts'
import type { ChartInput } from './gather-charts.ts'
import type { JudgedChart } from './judge-chart.ts'
import type { FileReport } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import { mayBeOff } from './may-be-off.ts'
import type { OpenedChart } from './open-chart.ts'
import { redactorOf } from './redacted-words.ts'
import { sortFindings } from './sift-findings.ts'
import { silenceFindings } from './silence-findings.ts'
import { type SilencingRules, silencingRules } from './silencing-rules.ts'

/** The findings of a chart by the file that they point into, less those that the file silences. Skipped files have no report. */
export function reportFiles(
  { files, chart, missing }: OpenedChart,
  judged: JudgedChart,
  input: ChartInput,
  request: LintRequest,
): readonly FileReport[] {
  const findings = bySource(judged.findings)
  const muted = bySource(judged.muted)
  const rules = once(() =>
    silencingRules(
      [...request.rules, ...input.configuration.pluginRules],
      input.configuration,
      request.asOfFlag ?? request.today,
    ),
  )
  return files.flatMap((file): readonly FileReport[] => {
    if (file.kind === 'skipped') return []
    const { source } = file
    const own = findings.get(source) ?? []
    if (file.kind !== 'part' || !chart) return [{ source, findings: own, silenced: [] }]
    const unsaid = { muted: muted.get(source) ?? [], unheard: judged.unheard }
    const report = request.inlineDirectives
      ? partReport(file.part, chart, { findings: own, ...unsaid }, { input, request, rules })
      : { source, findings: own, silenced: [] }
    return [missing.length > 0 ? report : { ...report, aside: unsaid }]
  })
}

interface Standards {
  readonly input: ChartInput
  readonly request: LintRequest
  readonly rules: () => SilencingRules
}

function partReport(part: ChartPart, chart: Chart, judged: JudgedChart, standards: Standards): FileReport {
  const { tree } = part
  const { source } = tree
  const { findings, muted } = judged
  const records = once(() => chartRecords(chart, tree))
  const comments = findDirectives(source, tree)
  const fields = ignoreFields(tree, records)
  const isPlain = comments.directives.length === 0 && comments.misspelt.length === 0 && fields.length === 0
  if (isPlain) return { source, findings, silenced: [] }
  const rules = standards.rules()
  const { silencers, regions, enablers } = directiveSilencers(comments.directives, tree, records, rules.currentId)
  const result = silenceFindings(findings, muted, [...silencers, ...dataSilencers(fields), ...regions], rules)
  const { outcomes } = result
  const said = problemFindings(
    { outcomes, enablers, idleDates: comments.idleDates, misspelt: comments.misspelt, source },
    chart,
    judged,
    standards,
  )
  return { source, findings: sortFindings([...result.findings, ...said]), silenced: result.silenced }
}

function problemFindings(
  facts: Pick<DirectiveFacts, 'outcomes' | 'enablers' | 'idleDates' | 'misspelt' | 'source'>,
  chart: Chart,
  { unheard }: JudgedChart,
  { input: { configuration }, request, rules }: Standards,
): readonly Finding[] {
  const ruleById = new Map([...request.rules, ...configuration.pluginRules].map((rule) => [rule.id, rule]))
  const hasRun = (ruleId: string): boolean =>
    ruleById.has(ruleId) && !unheard.has(ruleId) && !mayBeOff(ruleId, facts.source.path, configuration)
  const problems = directiveProblems({ ...facts, hasRun, allRan: unheard.size === 0 }, rules())
  const redact = redactorOf(chart, request)
  return problems.flatMap((problem) =>
    ruleById.has(problem.ruleId) ? (formatFinding(problem, ruleById, configuration, false, redact) ?? []) : [],
  )
}

function bySource(findings: readonly Finding[]): ReadonlyMap<Source, readonly Finding[]> {
  const groups = new Map<Source, Finding[]>()
  for (const finding of findings) {
    const { source } = finding.place
    const group = groups.get(source)
    if (group) group.push(finding)
    else groups.set(source, [finding])
  }
  return groups
}
