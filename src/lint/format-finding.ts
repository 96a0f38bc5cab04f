import type { ChartProblem } from '../chart/chart-problem.ts'
import type { Configuration } from '../config/configuration.ts'
import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import { fillSlots } from '../wording.ts'
import { type Redact, redactedProblem } from './redacted-words.ts'
import { settingInFile } from './setting-in-file.ts'

/** The finding of a format rule, or undefined where the rule is off. */
export function formatFinding(
  problem: ChartProblem,
  rules: ReadonlyMap<string, Rule>,
  configuration: Configuration,
  fatal = false,
  redact?: Redact,
): Finding | undefined {
  const rule = rules.get(problem.ruleId)
  const severity = settingInFile(problem.ruleId, problem.place.source.path, configuration)?.severity ?? 'error'
  if (severity === 'off') return undefined
  const entities = problem.entity ? [problem.entity] : []
  const template = rule?.messages[problem.messageId] ?? problem.messageId
  return {
    ruleId: problem.ruleId,
    messageId: problem.messageId,
    severity,
    message: fillSlots(template, problem.data),
    place: problem.place,
    entities,
    related: problem.related ?? [],
    ...(problem.fix ? { fix: problem.fix } : {}),
    ...(problem.suggestions?.length ? { suggestions: problem.suggestions } : {}),
    ...(problem.field === undefined ? {} : { field: problem.field }),
    ...(problem.value === undefined ? {} : { value: problem.value }),
    ...(fatal ? { fatal } : {}),
    ...(redact
      ? { redacted: redactedProblem({ template, data: problem.data, entities, value: problem.value }, redact) }
      : {}),
  }
}
