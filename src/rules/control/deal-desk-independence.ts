import type { Position } from '../../chart/chart.ts'
import { controlFunctions } from '../../chart/control-functions.ts'
import { dutiesAmong } from '../../chart/duties.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
import { isRole, type Role, roleIds } from '../../chart/titles/roles.ts'
import { nearestAbove, topmostAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'deal-desk-independence',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A deal desk in the sales line is tied to finance.',
  sources: [
    'Advice is divided, and weak on both sides: an authority shared with finance, https://pulserevops.com/knowledge/q834.',
    'The other side would leave the deal desk to the CRO: https://pulserevops.com/knowledge/q12476/reviews.',
  ],
  options: {
    leaders: {
      type: 'array',
      items: { enum: roleIds },
      default: ['cso', 'cro', 'cco-commercial', 'vp-sales', 'head-of-sales', 'sales-director', 'sales-manager'],
      description: 'The roles that lead a sales line.',
    },
  },
  messages: {
    dependent:
      '{desk} sits in the sales line of {leader} with no dotted line to finance. Terms are then checked by those who want the deal. Draw a dotted line to finance, or move the desk.',
  },
  check(chart, report, { leaders }) {
    const roles: ReadonlySet<Role> = new Set(leaders.filter(isRole))
    const inLoop = loopMembers(chart)
    const leaderAbove = nearestAbove(chart, (seat) => {
      const role = chart.role(seat)
      return role !== undefined && roles.has(role) && !inLoop.has(seat)
    })
    const isDesk = (seat: Position): boolean =>
      chart.role(seat) === 'deal-desk' || dutiesAmong(seat, ['deal-desk']).length > 0
    const topDesk = topmostAbove(chart, isDesk)
    const desks = chart.seats.filter(isDesk)
    for (const on of desks) {
      const manager = chart.manager(on)
      const leader = manager && leaderAbove(manager)
      if (!leader || topDesk(on) !== on) continue
      if (chart.dottedManagers(on).some((other) => mayBeFinance(other, chart))) continue
      report({
        on,
        messageId: 'dependent',
        data: { desk: subjectLabel(on, chart), leader: holderInRoleLabel(leader, chart) },
        related: [{ on: leader, note: 'leads the sales line' }],
      })
    }
    return desks.length > 0 ? undefined : 'no position is a deal desk'
  },
})

function mayBeFinance(seat: Position, chart: IndexedChart): boolean {
  const { department = '', title = '' } = seat
  if (chart.role(seat) === 'cfo' || controlFunctions(`${department} ${title}`).has('finance')) return true
  return department === '' && title === '' && seat.role === undefined
}
