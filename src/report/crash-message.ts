import type { RuleCrash } from '../lint/lint-report.ts'

/** What a rule that threw means for the reader. */
export function crashMessage({ ruleId, entity, error }: RuleCrash): string {
  const subject = entity?.id ?? entity?.title ?? entity?.name
  const where = subject === undefined ? '' : ` at ${subject}`
  const cause = error.message ? `: ${error.message}` : ''
  return `The rule ${ruleId} broke off${where}${cause}. Its findings are missing, all others are kept. The fault is the rule's, not the chart's.`
}
