import { holderInRoleLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
import { team } from '../../chart/team.ts'
import { isDeputyTitle } from '../../chart/titles/deputy-title.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'deputy-layer',
  category: 'hierarchy',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A deputy stands beside the line, and not between a leader and the team.',
  sources: ['Judgment: a deputy through whom everything passes is a layer of their own.'],
  messages: {
    between:
      '{deputy} stands between {manager} and {reports}: everybody reaches the leader through the deputy only. Put the deputy beside the line, or say under remit what they decide in their own right.',
  },
  check(chart, report) {
    const deputies = chart.seats.filter(({ title }) => title !== undefined && isDeputyTitle(title))
    const looped = loopMembers(chart)
    for (const on of deputies) {
      const manager = chart.manager(on)
      const reports = team(on, chart, true)
      if (!manager || reports.length === 0 || on.remit !== undefined || looped.has(on)) continue
      // Whoever shares the line with others has a part of it.
      if (team(manager, chart, true).length > 1) continue
      report({
        on,
        messageId: 'between',
        data: {
          deputy: holderInRoleLabel(on, chart),
          manager: holderInRoleLabel(manager, chart),
          reports: count(reports.length, 'report', 'reports'),
        },
        related: [
          { on: manager, note: 'the leader' },
          ...reports.slice(0, 5).map((each) => ({ on: each, note: 'reports to the deputy' })),
        ],
      })
    }
    return deputies.length > 0 ? undefined : 'no title is that of a deputy'
  },
})
