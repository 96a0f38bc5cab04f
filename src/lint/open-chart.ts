import type { Chart } from '../chart/chart.ts'
import type { ChartProblem } from '../chart/chart-problem.ts'
import { chartProblems } from '../chart/chart-problems.ts'
import { chartRecords } from '../chart/chart-records.ts'
import { ignoreProblems } from '../chart/ignore-problems.ts'
import { ignoreFields } from '../chart/ignored-rules.ts'
import { checkMapping } from '../chart/mapping-problems.ts'
import { readChart } from '../chart/read-chart.ts'
import { contradictions } from '../chart/read-top-fields.ts'
import { readinessReader } from '../chart/readiness.ts'
import { recogniseParts } from '../chart/recognise-parts.ts'
import { parseSource } from '../parse/parse-source.ts'
import type { ChartInput } from './gather-charts.ts'
import type { LintRequest } from './lint-request.ts'
import { type OpenedFile, openFile } from './open-file.ts'
import { readingNotes } from './reading-notes.ts'

/** A chart as far as its files could be read. */
export interface OpenedChart {
  /** All its files, in order. */
  readonly files: readonly OpenedFile[]
  /** Undefined where no file holds a part of it. */
  readonly chart: Chart | undefined
  /** What is wrong with the form of what could be read. */
  readonly problems: readonly ChartProblem[]
  /** What the chart lacks, for people: `org/emea.yaml (does not parse)`. */
  readonly missing: readonly string[]
  /** Where the files disagree about the whole, fitting behind the name of the files. */
  readonly contradictions: readonly string[]
  /** How the files were read, where that may surprise, in sentences. */
  readonly readings: readonly string[]
}

/** Parses the files of a chart, recognises their dialects and reads the chart in them. */
export async function openChart(input: ChartInput, request: OpenRequest): Promise<OpenedChart> {
  const { fields, roots, placeholders, readiness } = input.configuration
  const files = await openFiles(input, request)
  const unparsable = files.filter(({ kind }) => kind === 'unparsable').map(({ source }) => source.path)
  const missing = [...input.missing, ...unparsable.map((path) => `${path} (does not parse)`)].sort()
  const [first, ...others] = files.flatMap((file) => (file.kind === 'part' ? file.part : []))
  if (!first) return { files, chart: undefined, problems: [], missing, contradictions: [], readings: [] }
  const parts = [first, ...others] as const
  const chart = readChart(parts, { roots, placeholders, readiness })
  request.stopwatch?.lap('reading charts')
  const mapping = checkMapping(parts, fields)
  const ignored = parts.flatMap(({ tree }) => ignoreFields(tree, () => chartRecords(chart, tree)))
  const problems = [
    ...mapping.problems,
    ...(await chartProblems(parts, chart, fields, readinessReader(readiness))),
    ...(await ignoreProblems(ignored)),
  ]
  request.stopwatch?.lap('checking fields')
  const isEmpty = chart.positions.length === 0 && parts.every(({ outline }) => outline.misplaced.length === 0)
  return {
    files,
    chart,
    // What is not there may hold the positions.
    problems: isEmpty && missing.length === 0 && !request.allowEmpty ? [...problems, emptyChart(chart)] : problems,
    missing,
    contradictions: contradictions(parts),
    readings: readingNotes(parts, chart, mapping),
  }
}

type OpenRequest = Pick<LintRequest, 'dialect' | 'skipUnrecognised' | 'allowEmpty' | 'stopwatch'>

async function openFiles(
  { group, sources, configuration }: ChartInput,
  request: OpenRequest,
): Promise<readonly OpenedFile[]> {
  const { fields, dialect } = configuration
  const parsed = await Promise.all(sources.map(async (source) => ({ source, result: await parseSource(source) })))
  request.stopwatch?.lap('parsing')
  const trees = parsed.flatMap(({ result }) => result.tree ?? [])
  const isPassing = request.skipUnrecognised || sources.every(({ origin }) => origin === 'found')
  const standing = group !== undefined ? 'member' : isPassing ? 'passing' : 'named'
  const recognised = recogniseParts(trees, fields, request.dialect ?? dialect, standing, configuration.pluginDialects)
  const parts = new Map(trees.map((tree, at) => [tree, recognised[at]]))
  const about = { isChart: group !== undefined, fields, dialects: configuration.pluginDialects }
  return parsed.map(({ source, result }) =>
    openFile(source, result, result.tree && parts.get(result.tree), about, request),
  )
}

function emptyChart({ place, dialect }: Chart): ChartProblem {
  return { ruleId: 'empty-chart', messageId: 'noPositions', data: { dialect }, place }
}
