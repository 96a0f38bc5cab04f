import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { dottedReports } from '../../chart/linked.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dotted-span',
  category: 'matrix',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'Nobody has more dotted lines to them than they can follow.',
  sources: [
    'Judgment: a dotted line asks for less attention than a solid one, so the limit is wider than for reports.',
  ],
  options: {
    max: { type: 'integer', minimum: 1, default: 15, description: 'Most positions with a dotted line to one.' },
  },
  messages: {
    wide: '{holder} has dotted lines from {lines} positions, more than the {max} that anybody can follow. Most of them are lines on paper. Keep those that decide something, or name a lead for a part of them.',
  },
  check(chart, report, { max }) {
    const dotted = dottedReports(chart)
    for (const [on, lines] of dotted) {
      if (on.isUnit) continue
      const reports = lines.filter((seat) => seat !== on && isStaffed(seat))
      if (reports.length <= max) continue
      report({
        on,
        messageId: 'wide',
        data: { holder: holderInRoleLabel(on, chart), lines: reports.length, max },
        related: reports.slice(0, 5).map((seat) => ({ on: seat, field: 'dottedLineTo', note: 'one of the lines' })),
      })
    }
    return dotted.size > 0 ? undefined : 'no dotted line leads to a position of the chart'
  },
})
