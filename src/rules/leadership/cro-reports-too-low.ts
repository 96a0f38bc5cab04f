import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'cro-reports-too-low',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A CRO reports to whoever leads the company or the business.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has the CRO build the plan for growth with the board and the chief executive: https://resources.pipl.ai/fi/myyntiroolit.',
    'Whether a CRO may report to a CSO is contested: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  mutes: ['sales-chief-off-exec-team'],
  options: {
    allowed: {
      type: 'array',
      items: { enum: roleIds },
      default: ['ceo', 'president', 'managing-director', 'general-manager', 'board', 'chair', 'cro'],
      description: 'The roles that a CRO may report to.',
    },
    chiefOrder: {
      enum: ['peers', 'cro-over-cso', 'cso-over-cro'],
      default: 'peers',
      description: 'Which of the two sales chiefs ranks higher; with cro-over-cso a CRO may not report to a CSO.',
    },
  },
  messages: {
    tooLow:
      '{cro} reports to {manager}. A revenue chief shapes growth together with the chief executive, and every layer in between cuts that off. Move the seat under {better}.',
  },
  check(chart, report, { allowed, chiefOrder }) {
    const managers = new Set<string>(chiefOrder === 'cro-over-cso' ? allowed : [...allowed, 'cso'])
    const chiefs = chart.withRole('cro').filter(({ status }) => status !== 'planned')
    const allowedAbove = nearestAbove(chart, (seat) => allowed.includes(chart.role(seat) ?? ''))
    let judged = 0
    for (const on of chiefs) {
      const manager = chart.manager(on)
      const role = manager && chart.role(manager)
      if (!manager || role === undefined) continue
      judged++
      if (managers.has(role)) continue
      const better = allowedAbove(manager)
      report({
        on,
        field: 'reportsTo',
        messageId: 'tooLow',
        data: {
          cro: subjectLabel(on, chart),
          manager: holderInRoleLabel(manager, chart),
          better: better ? holderInRoleLabel(better, chart) : 'the chief executive',
        },
        related: [
          { on: manager, note: `the manager, a ${roleFacts(role).label}` },
          ...(better ? [{ on: better, note: 'who may lead the seat' }] : []),
        ],
      })
    }
    if (chiefs.length === 0) return 'no position surely has the role cro'
    return judged > 0 ? undefined : 'no CRO has a manager whose role is sure'
  },
})
