import type { Chart } from '../chart/chart.ts'
import { type ChartRecord, fieldNode } from '../chart/chart-record.ts'
import type { Finding } from '../finding.ts'
import { locate } from '../line-index.ts'
import type { Directive } from '../parse/find-directives.ts'
import type { Source, Span } from '../source.ts'
import type { SilencedFinding } from './lint-report.ts'

/** Findings of one file, told apart by whether a comment silences them. */
export interface SilenceResult {
  readonly findings: readonly Finding[]
  readonly silenced: readonly SilencedFinding[]
}

/** Findings that no comment may hide: without them nothing else was checked. */
const unsilenceable = new Set(['syntax', 'encoding'])

/**
 * Applies the comments of a file to its findings. A comment on the line above a record covers the whole
 * record, the positions nested in it left out; a directive whose date has passed covers nothing (a month
 * lasts to its end).
 */
export function silenceFindings(
  findings: readonly Finding[],
  directives: readonly Directive[],
  chart: Chart,
  today: string,
): SilenceResult {
  const [first] = findings
  if (!first || directives.length === 0) return { findings, silenced: [] }
  const scopes = directiveScopes(directives, recordsByLine(chart, first.place.source)).filter(
    ({ directive: { until } }) => until === undefined || until >= today.slice(0, until.length),
  )
  const kept: Finding[] = []
  const silenced: SilencedFinding[] = []
  for (const finding of findings) {
    const scope = unsilenceable.has(finding.ruleId) ? undefined : scopes.find((each) => covers(each, finding))
    if (scope) silenced.push({ finding, by: 'directive', reason: scope.directive.reason })
    else kept.push(finding)
  }
  return { findings: kept, silenced }
}

interface Scope {
  readonly directive: Directive
  readonly lines: { readonly first: number; readonly last: number }
  /** A whole record beside the lines, less what is nested in it. */
  readonly record: Span | undefined
  readonly without: Span | undefined
}

function covers({ directive, lines, record, without }: Scope, { ruleId, place }: Finding): boolean {
  if (directive.rules.length > 0 && !directive.rules.some(({ name }) => name === ruleId)) return false
  const { line } = locate(place.source, place.start)
  if (line >= lines.first && line <= lines.last) return true
  return record !== undefined && contains(record, place) && !(without && contains(without, place))
}

function contains(outer: Span, inner: Span): boolean {
  return inner.start >= outer.start && inner.start < outer.end
}

function directiveScopes(
  directives: readonly Directive[],
  records: ReadonlyMap<number, ChartRecord>,
): readonly Scope[] {
  return directives.flatMap((directive, at): Scope[] => {
    const { kind, line } = directive
    if (kind === 'enable') return []
    if (kind === 'line')
      return [{ directive, lines: { first: line, last: line }, record: undefined, without: undefined }]
    if (kind === 'disable') {
      const last = (directives.slice(at + 1).find((later) => enables(later, directive))?.line ?? Infinity) - 1
      return [{ directive, lines: { first: line, last }, record: undefined, without: undefined }]
    }
    const record = records.get(line + 1)
    const nested = record && fieldNode(record, 'reports')
    return [
      {
        directive,
        lines: { first: line + 1, last: line + 1 },
        record: record?.tree.span(record.node),
        without: record && nested !== undefined ? record.tree.span(nested) : undefined,
      },
    ]
  })
}

function enables(later: Directive, { rules }: Directive): boolean {
  if (later.kind !== 'enable') return false
  return later.rules.length === 0 || later.rules.some(({ name }) => rules.some((rule) => rule.name === name))
}

/** The records of one file of the chart by the line that they begin on. */
function recordsByLine(chart: Chart, source: Source): ReadonlyMap<number, ChartRecord> {
  const entities = [...chart.positions, ...chart.people, ...chart.businessUnits, ...chart.lifecycle, ...chart.plans]
  const candidates = chart.plans.flatMap((plan) => plan.candidates)
  const records = new Map<number, ChartRecord>()
  for (const { record } of [...entities, ...candidates]) {
    const { tree, node } = record
    if (tree.source !== source) continue
    const start = tree.keySpan(node)?.start ?? tree.span(node).start
    const { line } = locate(tree.source, start)
    if (!records.has(line)) records.set(line, record)
  }
  return records
}
