import { firstSeat } from '../../chart/first-seat.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { byManager, levelLines } from '../../chart/level-lines.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'level-inversion',
  category: 'hierarchy',
  severity: 'error',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  summary: 'Nobody reports to somebody of a lower level.',
  sources: [
    'A vendor of organisation-design software calls a report graded above the manager reversed, and an alarm: https://support.orgvue.com/hc/en-us/articles/24624885965853-Introduction-to-Grade-Reporting-Distance-analysis.',
  ],
  mutes: ['title-level-mismatch'],
  messages: {
    inverted:
      '{report} is at level {reportLevel} and reports to {manager} at level {managerLevel}, so the more senior of the two answers to the other. Correct one of the levels, or move the line.',
    several:
      '{reports} of {manager} are above that manager, who is at level {managerLevel}; {report}, for one, is at level {reportLevel}. So the more senior answer to the more junior. Correct the levels, or move the lines.',
  },
  check(chart, report) {
    const lines = levelLines(chart)
    if (lines.length === 0) return 'no reporting line has a level at both ends'
    const inverted = lines.filter(({ gap }) => gap < 0)
    const upright = lines.filter(({ gap }) => gap > 0)
    if (inverted.length >= 3 && inverted.length > 2 * upright.length) {
      return 'levels rise from the top to the bottom of this chart, so they are no levels of seniority'
    }
    for (const [manager, reports] of byManager(inverted)) {
      const first = firstSeat(reports.map(({ report }) => report))
      if (!first) continue
      const data = {
        report: holderInRoleLabel(first, chart),
        reportLevel: first.level ?? '',
        manager: holderInRoleLabel(manager, chart),
        managerLevel: manager.level ?? '',
      }
      const about = {
        on: first,
        field: 'reportsTo',
        mutesOn: [manager, ...reports.map((line) => line.report)],
        related: [
          { on: manager, field: 'level', note: 'the level of the manager' },
          ...reports.map(({ report: on }) => ({ on, field: 'level', note: 'a higher level' })),
        ],
      }
      if (reports.length === 1) report({ ...about, messageId: 'inverted', data })
      else {
        const amount = count(reports.length, 'report', 'reports')
        report({ ...about, messageId: 'several', data: { ...data, reports: amount } })
      }
    }
    return undefined
  },
})
