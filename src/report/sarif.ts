import type { LintReport } from '../lint/lint-report.ts'
import { crashMessage } from './crash-message.ts'
import { findingKeys } from './finding-keys.ts'
import type { FormatContext, ReportFormat } from './format.ts'
import { printableJson } from './printable.ts'
import { artifactLocation, physicalLocation, repositoryRoot } from './sarif-location.ts'
import { sarifResult } from './sarif-result.ts'
import { ruleDescriptors } from './sarif-rules.ts'
import { sarifText } from './sarif-text.ts'

/**
 * SARIF 2.1.0, as code hosts and editors take it in. Fingerprints come from what a finding is about and from no
 * line. Runs in which something could not be read or a rule broke off say so in notifications.
 */
export const sarif: ReportFormat = (report, context) => {
  const document = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run(report, context)],
  }
  return `${printableJson(JSON.stringify(document, null, 2))}\n`
}

function run(report: LintReport, context: FormatContext) {
  const { version, homepage } = context
  const rules = ruleDescriptors(report, context)
  return {
    tool: {
      driver: {
        name: 'orglint',
        version,
        semanticVersion: version,
        ...(homepage !== undefined && { informationUri: homepage }),
        rules,
        notifications: notificationKinds,
      },
    },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { [repositoryRoot]: { description: { text: 'The root of the repository.' } } },
    invocations: [
      {
        executionSuccessful: report.problems.length === 0 && report.crashes.length === 0,
        toolExecutionNotifications: notifications(report, context),
      },
    ],
    results: results(report, rules, context),
    properties: judged(report, context),
  }
}

function results(report: LintReport, rules: readonly { readonly id: string }[], context: FormatContext) {
  const keyOf = findingKeys(report, context)
  const indexes = new Map(rules.map(({ id }, at) => [id, at]))
  return report.files.flatMap(({ findings, silenced }) => [
    ...findings.map((finding) => {
      return sarifResult(finding, undefined, keyOf(finding), indexes.get(finding.ruleId) ?? -1, context)
    }),
    ...silenced.map((one) => {
      return sarifResult(one.finding, one, keyOf(one.finding), indexes.get(one.finding.ruleId) ?? -1, context)
    }),
  ])
}

const notificationKinds = [
  { id: 'unreadable', shortDescription: { text: 'A path could not be read.' } },
  { id: 'rule-broke-off', shortDescription: { text: 'A rule broke off; its findings are missing.' } },
  { id: 'note', shortDescription: { text: 'Something about the run as a whole.' } },
]

function notifications(report: LintReport, context: FormatContext) {
  const about = (kind: number) => ({ descriptor: { id: notificationKinds[kind]?.id, index: kind } })
  return [
    ...report.problems.map(({ path, message }) => ({
      ...about(0),
      level: 'error',
      message: { text: sarifText(message) },
      locations: [{ physicalLocation: { artifactLocation: artifactLocation(path, context) } }],
    })),
    ...report.crashes.map((crash) => ({
      ...about(1),
      associatedRule: { id: crash.ruleId },
      level: 'error',
      message: { text: sarifText(crashMessage(crash)) },
      locations: [
        {
          physicalLocation: crash.place
            ? physicalLocation(crash.place, context)
            : { artifactLocation: artifactLocation(crash.path, context) },
        },
      ],
    })),
    ...report.notes.map((note) => ({ ...about(2), level: 'note', message: { text: sarifText(note) } })),
  ]
}

/** What the run looked at, so that an empty list of results says what it rests on. */
function judged({ charts, positions, titles, dates, rulesRun, idleRules }: LintReport, { hidden }: FormatContext) {
  return { charts, positions, titles, dates, rulesRun, idleRules, hidden }
}
