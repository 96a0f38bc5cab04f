import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel, positionLabel, subjectLabel } from '../../chart/labels.ts'
import type { Role } from '../../chart/titles/roles.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'chief-direct-reports-not-senior',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A sales chief who has managers leads the sellers through them.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) puts leads and managers between sellers and chiefs: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  messages: {
    junior:
      '{chief} leads {sellers} directly, beside managers such as {manager}. Time for sellers is missing for strategy, and the managers are passed by. Let the sellers report to one of the managers.',
  },
  check(chart, report) {
    const chiefs = chart.withRole('cso', 'cro').filter(isStaffed)
    const among = new Set(chiefs)
    const chiefAbove = nearestAbove(chart, (seat) => among.has(seat))
    const firstManager = new Map<Position, Position>()
    for (const seat of chart.withRole(...managers).filter(isStaffed)) {
      const chief = chiefAbove(seat)
      if (chief && !firstManager.has(chief)) firstManager.set(chief, seat)
    }
    for (const on of chiefs) {
      const sellers = chart
        .reports(on)
        .filter((seat) => isStaffed(seat) && isSeller(seat, chart) && chart.reports(seat).length === 0)
      const manager = firstManager.get(on)
      if (sellers.length === 0 || !manager) continue
      report({
        on,
        messageId: 'junior',
        concerns: sellers,
        data: {
          chief: subjectLabel(on, chart),
          sellers: listShort(sellers.map(positionLabel), 3),
          manager: holderInRoleLabel(manager, chart),
        },
        related: [
          ...sellers
            .slice(0, 5)
            .map((seat) => ({ on: seat, field: 'reportsTo', note: 'sells, and reports to the chief' })),
          { on: manager, note: 'a manager' },
        ],
      })
    }
    return chiefs.length > 0 ? undefined : 'no position surely has the role cso or cro'
  },
})

const managers: ReadonlySet<Role> = new Set<Role>([
  'vp-sales',
  'head-of-sales',
  'sales-director',
  'sales-manager',
  'sales-team-lead',
  'sdr-manager',
])
const frontLine: ReadonlySet<Role> = new Set<Role>(['account-executive', 'account-manager', 'bdr', 'sdr'])

function isSeller(seat: Position, chart: IndexedChart): boolean {
  const role = chart.role(seat)
  return role !== undefined && frontLine.has(role)
}
