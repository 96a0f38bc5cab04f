import { byUnit } from '../../chart/by-unit.ts'
import type { Position } from '../../chart/chart.ts'
import { firstSeat } from '../../chart/compare-seats.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import type { Role } from '../../chart/titles/roles.ts'
import { unitName } from '../../chart/unit-name.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'cso-cro-unaligned',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  summary: 'A CSO and a CRO of the same business are tied to each other, in the order the company has chosen.',
  sources: [
    'A consultancy ranks a CRO above a CSO by scope: https://blog.symmetricsgroup.com/cso-cro-vp-of-sales-which-fits.',
    'Another guide has a CSO report to a CRO or a chief commercial officer: https://cxoguide.com/articles/understanding-the-role-of-a-cco-vs-cro-vs-cso.',
    'A guide to the sales hierarchy (in Finnish) lists the CSO above the CRO: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    chiefOrder: {
      enum: ['peers', 'cro-over-cso', 'cso-over-cro'],
      default: 'peers',
      description: 'Which of the two seats ranks higher; peers: neither, so that either may report to the other.',
    },
  },
  messages: {
    apart:
      'Nothing joins {cso} and {cro}, who both answer for sales{unit}: no reporting line, no shared manager and no dotted line. Two plans for the same customers will collide. Put both under one manager, or one under the other.',
    order:
      '{report} sits below {manager}, but in this company the {higher} ranks above the {lower}. Nobody knows whose word counts. Turn the line round, or change chiefOrder.',
  },
  check(chart, report, { chiefOrder }) {
    const unit = unitOf(chart)
    const existing = (role: Role) => chart.withRole(role).filter(({ status }) => status !== 'planned')
    // A bare CSO that context settled may still be the chief strategy or security officer.
    const csos = existing('cso').filter((seat) => chart.title(seat).confidence !== 'context')
    const cros = byUnit(existing('cro'), unit)
    let pairs = 0
    for (const cso of csos) {
      const inUnit = cros.get(unit(cso)) ?? []
      if (inUnit.length > 0) pairs++
      for (const cro of inUnit) if (isReversed(cso, cro, chart, chiefOrder)) reportOrder(cso, cro)
      const cro = firstSeat(inUnit)
      if (cro && !inUnit.some((other) => mayBeJoined(cso, other, chart))) reportApart(cso, cro)
    }
    return pairs > 0 ? undefined : 'no CSO and CRO surely lead the same business'

    function reportApart(cso: Position, cro: Position): void {
      const managers = [cso, cro].flatMap((seat) => {
        const manager = chart.manager(seat)
        return manager ? [{ on: manager, note: `the manager of the ${seat === cso ? 'CSO' : 'CRO'}` }] : []
      })
      const name = unitName(unit(cso), chart)
      report({
        on: cso,
        messageId: 'apart',
        value: cro.id ?? cro.title ?? '',
        data: {
          cso: holderInRoleLabel(cso, chart),
          cro: holderInRoleLabel(cro, chart),
          unit: name === undefined ? '' : ` in ${name}`,
        },
        related: [{ on: cro, note: 'the other sales chief' }, ...managers],
      })
    }

    function reportOrder(cso: Position, cro: Position): void {
      const [lower, upper] = chart.isInSubtree(cso, cro) ? [cso, cro] : [cro, cso]
      report({
        on: lower,
        field: 'reportsTo',
        messageId: 'order',
        data: {
          report: subjectLabel(lower, chart),
          manager: holderInRoleLabel(upper, chart),
          higher: lower === cso ? 'CSO' : 'CRO',
          lower: lower === cso ? 'CRO' : 'CSO',
        },
        related: [{ on: upper, note: 'the chief above' }],
      })
    }
  },
})

/** Whether one stands above the other against the order that the company has chosen. */
function isReversed(cso: Position, cro: Position, chart: IndexedChart, chiefOrder: string): boolean {
  if (chiefOrder === 'cro-over-cso') return chart.isInSubtree(cro, cso)
  return chiefOrder === 'cso-over-cro' && chart.isInSubtree(cso, cro)
}

function mayBeJoined(a: Position, b: Position, chart: IndexedChart): boolean {
  if (chart.isInSubtree(a, b) || chart.isInSubtree(b, a)) return true
  // Also where the chart shows the manager of neither: it may be the same one.
  if (chart.manager(a) === chart.manager(b)) return true
  if (chart.dottedManagers(a).includes(b) || chart.dottedManagers(b).includes(a)) return true
  return names(a, b) || names(b, a)
}

function names({ liaison = [] }: Position, { id }: Position): boolean {
  return id !== undefined && liaison.includes(id)
}
