import { isAssistant } from '../../chart/is-assistant.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { team } from '../../chart/team.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'assistant-with-reports',
  category: 'hierarchy',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'Nobody but other assistants reports to an assistant.',
  sources: ['Judgment: people whose manager is an assistant report in truth to the one who is assisted.'],
  messages: {
    leads:
      '{assistant} has {reports} who are no assistants. Their manager has no say in their work; in truth they report to the one who is assisted. Let their lines say so, or correct the title.',
  },
  check(chart, report) {
    const assistants = chart.seats.filter(isAssistant)
    for (const on of assistants) {
      const reports = team(on, chart, true)
      if (reports.length === 0) continue
      report({
        on,
        messageId: 'leads',
        data: { assistant: holderInRoleLabel(on, chart), reports: count(reports.length, 'report', 'reports') },
        related: reports.map((each) => ({ on: each, field: 'reportsTo', note: 'reports to the assistant' })),
      })
    }
    return assistants.length > 0 ? undefined : 'no title is that of an assistant'
  },
})
