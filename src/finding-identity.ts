import type { EntityReference, Finding } from './finding.ts'
import type { Source } from './source.ts'

/** How an identity names what no id names. */
export interface IdentityWords {
  readonly path: (source: Source) => string
  readonly name: (name: string) => string
}

const asWritten: IdentityWords = { path: ({ path }) => path, name: (name) => name }

/**
 * What makes a finding the same one in two runs: rule, the entity that it is about (of a loop, all of them and nothing
 * else), field and offending value, in a form that people can read (`unknown-manager position:ae-1 .reportsTo =head`). No line, no
 * order and no number of an item is part of it, so moving records and unrelated edits change nothing. A finding that
 * concerns no entity goes by its file.
 */
export function findingIdentity(finding: Finding): string {
  return `${finding.ruleId} ${identityWithoutRule(finding)}`
}

/** The same for where the rule is known already. */
export function identityWithoutRule(finding: Finding, words: IdentityWords = asWritten): string {
  const { field, value, identifiedBy } = finding
  // At which of its members a group stands, and so in which field, is up to the order of the file.
  const path = identifiedBy === 'group' ? undefined : field?.split('.').filter((step) => !/^\d+$/.test(step))
  const said = identifiedBy === 'value' ? value?.toLowerCase() : value
  return [
    ...(identifiedBy === 'value' ? ['chart'] : concerned(finding, words)),
    ...(path === undefined ? [] : [`.${escaped(path.join('.'))}`]),
    ...(said === undefined || identifiedBy === 'group' ? [] : [`=${escaped(said)}`]),
  ].join(' ')
}

function concerned({ entities, place, identifiedBy }: Finding, words: IdentityWords): readonly string[] {
  const named = identifiedBy === 'group' ? entities : entities.slice(0, 1)
  if (named.length === 0) return [`file:${escaped(words.path(place.source))}`]
  return [...new Set(named.map((entity) => entityIdentity(entity, words)))].sort()
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

function entityIdentity({ kind, id, title, name }: EntityReference, words: IdentityWords): string {
  if (id !== undefined) return `${kind}:${escaped(id)}`
  return `${kind}~${escaped(title ?? (name === undefined ? '' : words.name(name)))}`
}

/** Spaces part the key, so none may stand inside a part. */
function escaped(part: string): string {
  return part.replaceAll('%', '%25').replace(/\s/g, (space) => `%${space.charCodeAt(0).toString(16).padStart(2, '0')}`)
}
