import type { Position } from '../../chart/chart.ts'
import { type Department, departments } from '../../chart/departments.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'department-without-head',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'value',
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A department has somebody at its head.',
  sources: [
    'HR software expects one manager position for each unit: https://docs.nakisa.com/2022R2-SP1/hr-suite/en/admin/content/_settings/_settings/scenval.html.',
  ],
  mutes: ['department-mismatch'],
  options: {
    minSeats: {
      type: 'integer',
      minimum: 2,
      default: 3,
      description: 'Smaller departments need no head.',
    },
  },
  messages: {
    headless:
      'The department {department} has {seats} under {bosses}, {list}, and no head of its own. Nobody sets its direction or speaks for it. Give it a head, or correct the departments and lines.',
  },
  check(chart, report, { minSeats }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    const found = departments(chart)
    for (const department of found) {
      const { members, name } = department
      const [on, ...others] = [...members].sort((a, b) => a.index - b.index)
      const bosses = bossesOf(department, chart)
      if (!on || members.length < minSeats || hasHead(department) || bosses.length < 2) continue
      report({
        on,
        field: 'department',
        value: name,
        mutesOn: others,
        messageId: 'headless',
        data: {
          department: name,
          seats: count(members.length, 'seat', 'seats'),
          bosses: count(bosses.length, 'different manager', 'different managers'),
          list: listShort(
            bosses.map((boss) => holderInRoleLabel(boss, chart)),
            3,
          ),
        },
        related: [
          ...bosses.slice(0, 5).map((boss) => ({ on: boss, note: 'a manager of some of them' })),
          ...others.slice(0, 5).map((other) => ({ on: other, field: 'department', note: 'in the same department' })),
        ],
      })
    }
    return found.length > 0 ? undefined : 'no position names a department'
  },
})

/** Half of the department below somebody of its own. */
function hasHead({ parts: [main], members }: Department): boolean {
  return main !== undefined && main.members.length > 1 && main.members.length * 2 >= members.length
}

/** Those outside to whom its people report; none where a line leads nowhere and may lead to the head. */
function bossesOf({ parts }: Department, chart: IndexedChart): readonly Position[] {
  if (parts.some(({ top }) => !['managed', 'root'].includes(chart.managerState(top)))) return []
  return [...new Set(parts.flatMap(({ top }) => chart.manager(top) ?? []))]
}
