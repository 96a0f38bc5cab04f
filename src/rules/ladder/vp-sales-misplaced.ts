import type { Position } from '../../chart/chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { salesRoleBeside } from '../../chart/sales-role-beside.ts'
import { type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { withArticle } from '../../chart/with-article.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'vp-sales-misplaced',
  category: 'ladder',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A VP of sales reports to a sales chief or to whoever leads the business.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has the VP of sales report to the CSO, the CRO or the chief executive: https://resources.pipl.ai/fi/myyntiroolit.',
    'Companies without a sales chief have the seat under a commercial or general manager, which is why those are allowed, too: a judgment of this project.',
  ],
  mutes: ['sales-outside-chief'],
  options: {
    allowed: {
      type: 'array',
      items: { enum: roleIds },
      default: [
        'cso',
        'cro',
        'ceo',
        'cco-commercial',
        'coo',
        'president',
        'general-manager',
        'managing-director',
        'board',
        'chair',
      ],
      description: 'The roles that a VP of sales may report to.',
    },
    allowNestedVp: {
      type: 'boolean',
      default: true,
      description:
        'Whether a VP of sales may report to another VP or a head of sales; if not, only to one of a higher level.',
    },
  },
  messages: {
    misplaced:
      '{vp} reports to {manager}. The seat links the executives to those who sell; under {role} that link breaks. Have it report to the sales chief or the chief executive, or add {roleId} to the option allowed.',
  },
  check(chart, report, { allowed, allowNestedVp }) {
    const managers = new Set<string>(allowed)
    let judged = 0
    for (const on of chart.withRole('vp-sales')) {
      const manager = chart.manager(on)
      const role = manager && chart.role(manager)
      if (!manager || role === undefined) continue
      judged++
      const beside = salesRoleBeside(manager, chart)
      if (managers.has(role) || managers.has(beside ?? role)) continue
      if (isSenior(manager, beside ?? role, on, allowNestedVp)) continue
      const { label } = roleFacts(role)
      report({
        on,
        field: 'reportsTo',
        messageId: 'misplaced',
        data: {
          vp: subjectLabel(on, chart),
          manager: holderInRoleLabel(manager, chart),
          role: withArticle(label),
          roleId: role,
        },
        related: [{ on: manager, note: 'the manager' }],
      })
    }
    if (chart.withRole('vp-sales').length === 0) return 'no position surely has the role vp-sales'
    return judged > 0 ? undefined : 'no VP of sales has a manager whose role is sure'
  },
})

/** Whether the manager is a VP or head of sales above this one. */
function isSenior(manager: Position, role: Role, vp: Position, allowNestedVp: boolean): boolean {
  if (role !== 'vp-sales' && role !== 'head-of-sales') return false
  return allowNestedVp || (manager.level !== undefined && vp.level !== undefined && manager.level > vp.level)
}
