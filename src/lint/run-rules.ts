import type { Entity } from '../chart/chart.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { Configuration } from '../config/configuration.ts'
import type { Finding, Severity } from '../finding.ts'
import type { AnyReport, Rule } from '../rule.ts'
import { asError } from './as-error.ts'
import { entityReference } from './entity-reference.ts'
import type { IdleRule, RuleCrash } from './lint-report.ts'
import type { LintRequest } from './lint-request.ts'
import type { Redact } from './redacted-words.ts'
import { renderReport, targetPlace } from './render-report.ts'
import { ruleScopes } from './rule-scopes.ts'
import { watchEntities } from './watch-entities.ts'

/** A finding together with the entity it is about, by which rules mute each other. */
export interface RuleFinding {
  readonly finding: Finding
  readonly subject: Entity
  /** Further entities by which other rules may mute it. */
  readonly concerns?: readonly Entity[]
  /** Further entities on which it mutes other rules. */
  readonly mutesOn?: readonly Entity[]
}

export interface RulesResult {
  readonly findings: readonly RuleFinding[]
  readonly crashes: readonly RuleCrash[]
  readonly idle: readonly IdleRule[]
  /** Rules that had something to judge. */
  readonly judged: readonly string[]
}

/** What accompanies a run without changing what it finds. */
interface RunAids extends Pick<LintRequest, 'stopwatch' | 'onProgress' | 'overrideUse'> {
  readonly redactor?: Redact | undefined
}

/** Runs every rule that is on, in each of its settings. A rule that throws loses its own findings and no others. */
export function runRules(
  chart: IndexedChart,
  rules: readonly Rule[],
  configuration: Configuration,
  { redactor, stopwatch, onProgress, overrideUse }: RunAids = {},
): RulesResult {
  const scopesOf = ruleScopes(chart, configuration, overrideUse)
  const findings: RuleFinding[] = []
  const crashes: RuleCrash[] = []
  const idle: IdleRule[] = []
  const judged: string[] = []
  for (const rule of rules) {
    if (!rule.check) continue
    const before = findings.length
    const reasons: (string | undefined)[] = []
    for (const { setting, covers } of scopesOf(rule.id)) {
      if (setting.severity === 'off') continue
      const { severity, options } = setting
      try {
        const reports: AnyReport[] = []
        const reason = checkedReason(rule.check(chart, (report) => reports.push(report), options as never))
        const found = reports
          .filter(({ on }) => covers(on))
          .map((report): RuleFinding => {
            return {
              finding: renderReport(report, rule, severityOf(report, rule, severity), chart, redactor),
              subject: report.on,
              ...(report.concerns === undefined ? {} : { concerns: report.concerns }),
              ...(report.mutesOn === undefined ? {} : { mutesOn: report.mutesOn }),
            }
          })
        for (const finding of found) findings.push(finding)
        reasons.push(reason)
      } catch (error) {
        crashes.push(crashOf(rule, options, chart, error))
      }
    }
    const [reason] = reasons
    if (reasons.includes(undefined)) judged.push(rule.id)
    else if (reason !== undefined) idle.push({ ruleId: rule.id, reason })
    if (reasons.length > 0) stopwatch?.lapRule(rule.id, findings.length - before)
    onProgress?.()
  }
  return { findings, crashes, idle, judged }
}

/** Why there was nothing to judge. A plugin may return what the compiler would refuse: work that is not done yet. */
function checkedReason(returned: unknown): string | undefined {
  if (typeof returned === 'string' || returned === undefined) return returned
  if (returned instanceof Promise) {
    // What becomes of it is nobody's business any more.
    returned.catch(() => {})
    throw new Error('its check is asynchronous, and a check must be done when it returns')
  }
  throw new Error('its check returned something else than the reason why there was nothing to judge')
}

/** A rule may call one finding graver than another, as long as the user leaves its severity alone. */
function severityOf(report: AnyReport, rule: Rule, set: Severity): Severity {
  return set === rule.severity ? (report.severity ?? set) : set
}

/** Rules are pure, so running one again shows what it looked at when it threw. */
function crashOf(rule: Rule, options: unknown, chart: IndexedChart, error: unknown): RuleCrash {
  const watched = watchEntities(chart)
  try {
    checkedReason(rule.check?.(watched.chart, () => {}, options as never))
  } catch {
    // The error at hand is the one to report.
  }
  const entity = watched.last()
  const place = entity && targetPlace({ on: entity })
  return {
    ruleId: rule.id,
    path: (place ?? chart.place).source.path,
    error: asError(error),
    entity: entity && entityReference(entity, chart),
    place,
  }
}
