import type { Finding, Fix } from '../finding.ts'
import type { SilencedFinding } from '../lint/lint-report.ts'
import type { Place, Source } from '../source.ts'
import type { FindingKey } from './finding-keys.ts'
import type { FormatContext } from './format.ts'
import { artifactLocation, physicalLocation, region } from './sarif-location.ts'
import { levels } from './sarif-rules.ts'
import { sarifText } from './sarif-text.ts'

/** Code hosts keep a hundred places of a result. */
const mostRelated = 100

/** What SARIF calls a result; one that is silenced says by what and why. */
export function sarifResult(
  finding: Finding,
  silenced: SilencedFinding | undefined,
  { fingerprint }: FindingKey,
  ruleIndex: number,
  context: FormatContext,
) {
  const { ruleId, severity, message, place, related, fix, suggestions = [] } = finding
  const fixes = [...(fix ? [fix] : []), ...suggestions]
  return {
    ruleId,
    ruleIndex,
    level: levels[severity],
    message: { text: sarifText(message) },
    locations: [{ physicalLocation: physicalLocation(place, context), ...logicalLocations(finding) }],
    ...(related.length > 0 && { relatedLocations: relatedLocations(related, context) }),
    partialFingerprints: { primaryLocationLineHash: fingerprint },
    ...(silenced && { suppressions: [suppression(silenced)] }),
    ...(fixes.length > 0 && { fixes: fixes.map((one) => sarifFix(one, place.source, context)) }),
  }
}

/** The position or person that the finding is about. */
function logicalLocations({ entities: [first] }: Finding) {
  const name = first?.id ?? first?.title ?? first?.name
  return first && name !== undefined && { logicalLocations: [{ name: sarifText(name), kind: first.kind }] }
}

function relatedLocations(related: Finding['related'], context: FormatContext) {
  return related.slice(0, mostRelated).map(({ place, note }, at) => ({
    id: at + 1,
    message: { text: sarifText(note) },
    physicalLocation: physicalLocation(place, context),
  }))
}

function suppression({ by, reason }: SilencedFinding) {
  return {
    kind: by === 'baseline' ? 'external' : 'inSource',
    ...(reason !== undefined && { justification: sarifText(reason) }),
  }
}

function sarifFix({ description, edits }: Fix, source: Source, context: FormatContext) {
  const replacements = edits.map(({ start, end, text }) => {
    const deleted: Place = { source, start, end }
    return { deletedRegion: region(deleted), insertedContent: { text } }
  })
  return {
    description: { text: sarifText(description) },
    artifactChanges: [{ artifactLocation: artifactLocation(source.path, context), replacements }],
  }
}
