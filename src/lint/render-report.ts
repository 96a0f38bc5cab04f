import { fieldPlace, recordPlace } from '../chart/chart-record.ts'
import type { IndexedChart } from '../chart/indexed-chart.ts'
import type { Finding, Severity } from '../finding.ts'
import type { AnyReport, Rule, Target } from '../rule.ts'
import type { Place } from '../source.ts'
import { fillSlots } from '../wording.ts'
import { entityReference } from './entity-reference.ts'
import { type Redact, redactedWords } from './redacted-words.ts'
import { renderFix } from './render-fix.ts'

/** Turns what a rule reported into a finding: symbolic places into characters, slots into words. */
export function renderReport(
  report: AnyReport,
  rule: Rule,
  severity: Severity,
  chart: IndexedChart,
  redact?: Redact,
): Finding {
  const related = report.related ?? []
  const others = related.map(({ on }) => on).filter((entity) => entity !== report.on)
  const template = rule.messages[report.messageId] ?? report.messageId
  const place = targetPlace(report)
  const fix = report.fix && renderFix(report.fix, place.source)
  const suggestions = report.suggestions?.flatMap((one) => renderFix(one, place.source) ?? []) ?? []
  const identifiedBy = report.identifiedBy ?? rule.identifiedBy
  const entities = [report.on, ...new Set(others)].map((entity) => entityReference(entity, chart))
  return {
    ruleId: rule.id,
    messageId: report.messageId,
    severity,
    message: fillSlots(template, report.data),
    place,
    entities,
    related: related.map((target) => ({ place: targetPlace(target), note: target.note })),
    ...(identifiedBy === undefined ? {} : { identifiedBy }),
    ...(report.field === undefined ? {} : { field: report.field }),
    ...(report.value === undefined ? {} : { value: report.value }),
    ...(fix ? { fix } : {}),
    ...(suggestions.length > 0 ? { suggestions } : {}),
    ...(redact ? { redacted: redactedWords({ template, entities, ...report }, redact) } : {}),
  }
}

/** A field's value where the record has the field, else the entity itself. */
export function targetPlace({ on, field }: Target): Place {
  return (field === undefined ? undefined : fieldPlace(on.record, field)) ?? recordPlace(on.record)
}
