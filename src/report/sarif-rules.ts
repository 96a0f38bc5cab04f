import type { LintReport } from '../lint/lint-report.ts'
import type { FormatContext, RuleSummary } from './format.ts'
import { sarifText, shortSarifText } from './sarif-text.ts'

export const levels = { error: 'error', warn: 'warning', info: 'note' } as const

/** The rules that ran or reported, described, sorted by id. */
export function ruleDescriptors(report: LintReport, { rule }: FormatContext) {
  const reporting = report.files.flatMap(({ findings, silenced }) =>
    [...findings, ...silenced.map(({ finding }) => finding)].map(({ ruleId }) => ruleId),
  )
  const ids = new Set([...report.ruleIds, ...reporting, ...report.crashes.map(({ ruleId }) => ruleId)])
  return [...ids].sort().map((id) => descriptor(id, rule(id)))
}

function descriptor(id: string, rule: RuleSummary | undefined) {
  if (!rule) {
    const text = `Reported as ${sarifText(id)}.`
    return {
      id,
      shortDescription: { text },
      fullDescription: { text },
      help: { text },
      defaultConfiguration: { level: 'error' },
    }
  }
  const { summary, sources = [], category, severity, docsUrl } = rule
  const basis = sources.length > 0 ? ` It rests on: ${sources.join(' ')}` : ''
  const explain = `orglint explain ${id}`
  const what = 'what the rule catches, why it matters, examples, its options, and when to turn it off'
  return {
    id,
    shortDescription: { text: shortSarifText(summary) },
    fullDescription: { text: shortSarifText(summary + basis) },
    help: {
      text: `${summary} Run ${explain} to read ${what}.`,
      markdown: `${summary}\n\nRun \`${explain}\` to read ${what}.`,
    },
    ...(docsUrl !== undefined && { helpUri: docsUrl }),
    defaultConfiguration: { level: levels[severity] },
    properties: { tags: [category] },
  }
}
