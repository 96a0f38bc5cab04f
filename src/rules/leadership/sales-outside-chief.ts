import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { isOnSalesLadder } from '../../chart/sales-ladder.ts'
import { strays } from '../../chart/strays.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'sales-outside-chief',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Everybody who sells works in the line of the one sales chief.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has the chief sales officer as the highest leader of all sales: https://resources.pipl.ai/fi/myyntiroolit.',
    'About a third of development representatives report to marketing and not to sales, which is why they may stay outside: The Bridge Group, SDR metrics report 2021.',
  ],
  options: {
    allowOutside: {
      type: 'array',
      items: { enum: roleIds },
      default: ['sdr', 'bdr'],
      description: 'Sales roles that may report outside the line of the sales chief.',
    },
  },
  messages: {
    outside:
      '{stray} sells, but reports to {manager}, outside the line of {chief}. Nobody answers for all of sales. Move the seat{branch} into that line, or give it a business unit of its own.',
  },
  check(chart, report, { allowOutside }) {
    const allowed = new Set<string>(allowOutside)
    const sellers = chart.seatsInWords((seat) => isOnSalesLadder(seat, chart) && !allowed.has(chart.role(seat) ?? ''))
    for (const { position, chief, top } of strays(chart, ['cso', 'cro'], sellers)) {
      const manager = chart.manager(position)
      if (position !== top || !manager) continue
      const below = chart.subtree(position).length - 1
      report({
        on: position,
        field: 'reportsTo',
        messageId: 'outside',
        data: {
          stray: subjectLabel(position, chart),
          manager: holderInRoleLabel(manager, chart),
          chief: holderInRoleLabel(chief, chart),
          branch: branchWords(below),
        },
        related: [
          { on: manager, note: 'the manager' },
          { on: chief, note: 'the sales chief' },
        ],
      })
    }
    return chart.withRole('cso', 'cro').length > 0 ? undefined : 'no position surely has the role cso or cro'
  },
})

function branchWords(below: number): string {
  if (below === 0) return ''
  return below === 1 ? ' and the one below it' : ` and the ${below} seats below it`
}
