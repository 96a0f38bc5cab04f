import type { EntityReference, Finding } from './finding.ts'

/**
 * What makes a finding the same one in two runs: rule, entities, field and offending value, in a form that
 * people can read (`unknown-manager position:ae-1 .reportsTo =head`). No line is part of it, so moving records
 * and unrelated edits change nothing. A finding that concerns no entity goes by its file.
 */
export function findingIdentity({ ruleId, entities, field, value, place }: Finding): string {
  const concerned = entities.length > 0 ? entities.map(entityIdentity) : [`file:${escaped(place.source.path)}`]
  const parts = [ruleId, ...concerned]
  if (field !== undefined) parts.push(`.${escaped(field)}`)
  if (value !== undefined) parts.push(`=${escaped(value)}`)
  return parts.join(' ')
}

/** One identity per finding, all different: the second of equal ones ends in ` #2`. */
export function numberedIdentities(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const identity = findingIdentity(finding)
    const occurrence = (seen.get(identity) ?? 0) + 1
    seen.set(identity, occurrence)
    return occurrence === 1 ? identity : `${identity} #${occurrence}`
  })
}

function entityIdentity({ kind, id, title, name }: EntityReference): string {
  return id === undefined ? `${kind}~${escaped(title ?? name ?? '')}` : `${kind}:${escaped(id)}`
}

/** Spaces part the key, so none may stand inside a part. */
function escaped(part: string): string {
  return part.replaceAll('%', '%25').replace(/\s/g, (space) => `%${space.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
