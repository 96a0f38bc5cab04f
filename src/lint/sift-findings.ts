import type { Finding } from '../finding.ts'
import type { Rule } from '../rule.ts'
import type { RuleFinding } from './run-rules.ts'

/** Findings that are told, and those that others make superfluous. */
export interface MutedFindings {
  readonly heard: readonly RuleFinding[]
  readonly muted: readonly RuleFinding[]
}

/** Parts what another rule's finding on the same entity makes superfluous from the rest. A rule that is off mutes nothing. */
export function partMuted(findings: readonly RuleFinding[], rules: readonly Rule[]): MutedFindings {
  const mutes = new Map(rules.map(({ id, mutes = [] }) => [id, mutes]))
  const silent = new Map<unknown, Set<string>>()
  for (const { finding, subject, mutesOn = [] } of findings) {
    const ruleIds = mutes.get(finding.ruleId)
    if (!ruleIds) continue
    for (const entity of [subject, ...mutesOn]) {
      silent.set(entity, new Set([...(silent.get(entity) ?? []), ...ruleIds]))
    }
  }
  // Many findings may concern the same thousands of entities.
  const silentOn = new Map<readonly unknown[], ReadonlySet<string>>()
  const rulesSilentOn = (entities: readonly unknown[]): ReadonlySet<string> => {
    const known = silentOn.get(entities) ?? new Set(entities.flatMap((entity) => [...(silent.get(entity) ?? [])]))
    silentOn.set(entities, known)
    return known
  }
  const heard: RuleFinding[] = []
  const muted: RuleFinding[] = []
  for (const each of findings) {
    const { finding, subject, concerns = noEntities } = each
    const { ruleId } = finding
    if (silent.get(subject)?.has(ruleId) || rulesSilentOn(concerns).has(ruleId)) muted.push(each)
    else heard.push(each)
  }
  return { heard, muted }
}

const noEntities: readonly unknown[] = []

/** The one order of findings: by path, place, rule, words. Equal ones become one. */
export function sortFindings(findings: readonly Finding[]): readonly Finding[] {
  const sorted = [...findings].sort(
    (a, b) =>
      compareText(a.place.source.path, b.place.source.path) ||
      a.place.start - b.place.start ||
      compareText(a.ruleId, b.ruleId) ||
      compareText(a.message, b.message),
  )
  return sorted.filter((finding, at) => !isSame(finding, sorted[at - 1]))
}

function isSame(a: Finding, b: Finding | undefined): boolean {
  return (
    b !== undefined &&
    a.ruleId === b.ruleId &&
    a.message === b.message &&
    a.place.start === b.place.start &&
    a.place.source === b.place.source
  )
}

/** By UTF-16 units: the same in every locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
