import { isStaffed } from '../../chart/is-staffed.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { team } from '../../chart/team.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'manager-carries-personal-quota',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A sales manager with a full team does not sell against a quota of their own.',
  sources: [
    'First-line managers should carry no quota of their own, with one manager for 6 to 10 sellers: https://ncmagroup.com/2019/08/14/should-sales-managers-carry-an-individual-sales-quota/.',
  ],
  options: {
    maxReports: {
      type: 'integer',
      minimum: 0,
      default: 5,
      description: 'Most direct reports of a manager who sells, too.',
    },
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['sales-manager', 'sales-team-lead'],
      description: 'The roles of first-line managers.',
    },
  },
  messages: {
    both: '{manager} leads {reports} people and carries a quota of their own. In a bad month the own deals win, and nobody coaches. Spread the quota over the team, or name the archetype player-coach.',
  },
  check(chart, report, { maxReports, roles }) {
    let judged = 0
    for (const on of chart.withRole(...roles.filter(isRole))) {
      if (!isStaffed(on) || on.quota === undefined) continue
      judged++
      const reports = team(on, chart, false)
      if (reports.length <= maxReports || on.archetype === 'player-coach') continue
      // No less than the team together carries: that is the quota of the team.
      const shares = reports.flatMap(({ quota }) => quota?.amount ?? [])
      const sum = shares.reduce((total, amount) => total + amount, 0)
      if (on.quota.amount === 0 || (on.quota.amount !== undefined && sum > 0 && on.quota.amount >= sum * 0.8)) continue
      report({
        on,
        field: 'quota',
        messageId: 'both',
        data: { manager: subjectLabel(on, chart), reports: reports.length },
        related: reports.slice(0, 5).map((each) => ({ on: each, note: 'a report' })),
      })
    }
    return judged > 0 ? undefined : 'no sales manager carries a quota'
  },
})
