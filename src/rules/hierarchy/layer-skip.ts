import { holderInRoleLabel } from '../../chart/labels.ts'
import { levelLines } from '../../chart/level-lines.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'layer-skip',
  category: 'hierarchy',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'Nobody reports to somebody many levels above.',
  sources: [
    'A vendor of organisation-design software calls such a line stretched: the manager is too far away to guide; how many grades are too many is for the firm to say, https://support.orgvue.com/hc/en-us/articles/24624885965853-Introduction-to-Grade-Reporting-Distance-analysis.',
  ],
  options: {
    maxGap: { type: 'integer', minimum: 1, default: 3, description: 'Most levels between a manager and a report.' },
    minSeats: {
      type: 'integer',
      minimum: 0,
      default: 10,
      description: 'Charts of fewer seats than this are not judged: small firms have few layers to go by.',
    },
  },
  messages: {
    skip: '{report} is at level {reportLevel}, {gap} below the manager, {manager} at level {managerLevel}. Over such a distance nobody guides the daily work. Put a lead in between, or correct a level.',
  },
  check(chart, report, { maxGap, minSeats }) {
    if (chart.seats.length < minSeats) return `the chart has fewer than ${minSeats} seats`
    const lines = levelLines(chart)
    for (const { manager, report: on, gap } of lines) {
      if (gap <= maxGap) continue
      report({
        on,
        field: 'reportsTo',
        messageId: 'skip',
        data: {
          report: holderInRoleLabel(on, chart),
          reportLevel: on.level ?? '',
          gap: count(gap, 'level', 'levels'),
          manager: holderInRoleLabel(manager, chart),
          managerLevel: manager.level ?? '',
        },
        related: [
          { on: manager, field: 'level', note: 'the level of the manager' },
          { on, field: 'level', note: 'the level of the report' },
        ],
      })
    }
    return lines.length > 0 ? undefined : 'no reporting line has a level at both ends'
  },
})
