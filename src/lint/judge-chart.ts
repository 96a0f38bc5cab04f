import type { Chart } from '../chart/chart.ts'
import type { ChartProblem } from '../chart/chart-problem.ts'
import { indexChart } from '../chart/index-chart.ts'
import type { Finding } from '../finding.ts'
import { joinWords, listShort } from '../wording.ts'
import { clockOfRun, dateOfRun } from './date-of-run.ts'
import { formatFinding } from './format-finding.ts'
import type { ChartInput } from './gather-charts.ts'
import { holdBackRules } from './hold-back-rules.ts'
import type { LintRequest } from './lint-request.ts'
import type { OpenedChart } from './open-chart.ts'
import { partialCopy } from './partial-copy.ts'
import { type Redact, redactorOf } from './redacted-words.ts'
import { runRules } from './run-rules.ts'
import type { RunTally } from './run-tally.ts'
import { partMuted, sortFindings } from './sift-findings.ts'

/** What judging a chart brought. */
export interface JudgedChart {
  /** In the one order of findings. */
  readonly findings: readonly Finding[]
  /** Left out, since another finding on the same entity says it better. */
  readonly muted: readonly Finding[]
  /** Rules that were on and did not get to look at all of the chart: held back, or broken off. */
  readonly unheard: ReadonlySet<string>
}

/** Everything that is wrong with a chart and the form of its files. */
export function judgeChart(opened: OpenedChart, input: ChartInput, request: LintRequest, tally: RunTally): JudgedChart {
  const { chart, contradictions, readings } = opened
  const redact = redactorOf(chart, request)
  const form = formProblems(opened, input, request, redact)
  if (!chart) return { findings: sortFindings(form), muted: [], unheard: new Set() }
  tally.note(...readings)
  tally.note(...contradictions.map((text) => `The files of chart group ${input.group} ${text}`))
  const { findings, muted, unheard } = judgeOrganisation(chart, opened, input, request, tally, redact)
  return { findings: sortFindings([...form, ...findings]), muted, unheard }
}

/** What is wrong with the form of the files. */
function formProblems(
  { files, problems }: OpenedChart,
  input: ChartInput,
  request: LintRequest,
  redact: Redact | undefined,
): readonly Finding[] {
  const inFiles = files.flatMap((file) => {
    if (file.kind === 'skipped') return []
    return formFindings(file.problems, input, request, redact, file.kind !== 'part' && file.fatal)
  })
  return [...inFiles, ...formFindings(problems, input, request, redact)]
}

function formFindings(
  problems: readonly ChartProblem[],
  { configuration }: ChartInput,
  { rules }: LintRequest,
  redact: Redact | undefined,
  fatal = false,
): readonly Finding[] {
  if (problems.length === 0) return []
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
  return problems.flatMap((problem) => formatFinding(problem, ruleById, configuration, fatal, redact) ?? [])
}

function judgeOrganisation(
  read: Chart,
  { missing }: OpenedChart,
  input: ChartInput,
  request: LintRequest,
  tally: RunTally,
  redact: Redact | undefined,
): JudgedChart {
  const { group, configuration } = input
  const today = dateOfRun(read, request.asOfFlag, configuration.asOf, request.today)
  const indexed = indexChart(read, configuration, today, clockOfRun(request.asOfFlag, request.today))
  request.stopwatch?.lap('index and titles')
  const partial = group !== undefined && missing.length === 0 ? partialCopy(indexed) : undefined
  const said = partial ? formFindings([partial], input, request, redact) : []
  const isWhole = missing.length === 0 && said.length === 0
  const chart = isWhole ? indexed : { ...indexed, complete: false, isComplete: false }
  const all = [...request.rules, ...configuration.pluginRules]
  const { rules, heldBack } = isWhole ? { rules: all, heldBack: [] } : holdBackRules(all, configuration)
  const judged = runRules(chart, rules, configuration, { ...request, redactor: redact })
  tally.add(chart, judged)
  request.onChart?.(chart, group ?? input.sources[0]?.path ?? '')
  if (!isWhole) tally.note(partialNote(group, missing, heldBack))
  const { heard, muted } = partMuted(judged.findings, all)
  return {
    findings: [...said, ...heard.map(({ finding }) => finding)],
    muted: muted.map(({ finding }) => finding),
    unheard: new Set([...heldBack, ...judged.crashes.map(({ ruleId }) => ruleId)]),
  }
}

function partialNote(group: string | undefined, missing: readonly string[], heldBack: readonly string[]): string {
  const what =
    missing.length > 0 ? `was judged without ${joinWords(listShort(missing).map(String))}` : 'is here in part only'
  const rules = heldBack.length > 0 ? ` Rules that need the whole chart were held back: ${joinWords(heldBack)}.` : ''
  return `Chart group ${group} ${what}.${rules}`
}
