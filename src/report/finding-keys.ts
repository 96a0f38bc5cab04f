import type { Finding } from '../finding.ts'
import { numberedIdentities } from '../finding-identity.ts'
import { fingerprint } from '../fingerprint.ts'
import type { LintReport } from '../lint/lint-report.ts'
import type { FormatContext } from './format.ts'
import { repositoryPath } from './repository-path.ts'

export interface FindingKey {
  /** What people call it: rule, entities, field and value. Different for every finding of its file. */
  readonly identity: string
  /** Of path and identity: different for every finding of the report, the same in the next one wherever the lines move. */
  readonly fingerprint: string
}

/** Gives each finding of a report, silenced or not, the names by which other programs know it again. */
export function findingKeys(report: LintReport, context: FormatContext): (finding: Finding) => FindingKey {
  const byPath = new Map<string, Finding[]>()
  for (const { source, findings, silenced } of report.files) {
    const all = byPath.get(source.path) ?? []
    all.push(...findings, ...silenced.map(({ finding }) => finding))
    byPath.set(source.path, all)
  }
  const keys = new Map<Finding, FindingKey>()
  for (const [path, unordered] of byPath) {
    // Equal ones are numbered by place: silencing one of them leaves the numbers as they are.
    const findings = unordered.toSorted((a, b) => a.place.start - b.place.start)
    const inRepository = repositoryPath(path, context)
    for (const [at, identity] of numberedIdentities(findings).entries()) {
      const finding = findings[at]
      if (finding) keys.set(finding, { identity, fingerprint: fingerprint(`${inRepository} ${identity}`) })
    }
  }
  return (finding) => keys.get(finding) ?? { identity: finding.ruleId, fingerprint: fingerprint(finding.ruleId) }
}
