import type { ChartProblem } from '../chart/chart-problem.ts'
import type { Finding } from '../finding.ts'
import type { Baseline, ReadEntry } from '../lint/baseline.ts'
import { formatFinding } from '../lint/format-finding.ts'
import type { LintRequest } from '../lint/lint-request.ts'
import type { Source } from '../source.ts'
import type { BaselineOptions } from './open-baseline.ts'

/**
 * What a baseline holds that it should not: entries of locked rules, and what is settled. For all that is settled it is
 * one finding, as whoever mends many charts should not be told of each.
 */
export function leftoverFindings(
  { source }: Baseline,
  left: readonly ReadEntry[],
  { rules, sources, configurationFor }: LintRequest,
  { redact }: BaselineOptions,
): readonly Finding[] {
  const [chart] = sources
  if (!chart) return []
  const configuration = configurationFor(chart)
  const locked = left.filter(({ rule }) => configuration.locked.has(rule))
  const [first, ...others] = left.filter((entry) => !locked.includes(entry))
  const problems: readonly ChartProblem[] = [
    ...locked.map(({ rule, span }) => ({
      ruleId: 'locked-rule-in-directive',
      messageId: 'locked',
      data: { rule, silencer: 'entry of the baseline' },
      place: { source, ...span },
    })),
    ...(first ? [settled(source, first, others)] : []),
  ]
  const ruleById = new Map(rules.map((rule) => [rule.id, rule]))
  const redactor = redact ? (text: string) => text : undefined
  return problems.flatMap((problem) => formatFinding(problem, ruleById, configuration, false, redactor) ?? [])
}

function settled(source: Source, first: ReadEntry, others: readonly ReadEntry[]): ChartProblem {
  return {
    ruleId: 'stale-baseline-entry',
    messageId: others.length === 0 ? 'stale' : 'several',
    data: others.length === 0 ? {} : { entries: others.length + 1 },
    place: { source, ...first.span },
    related: others.map(({ span }) => ({ place: { source, ...span }, note: 'settled, too' })),
  }
}
