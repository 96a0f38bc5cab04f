import { adrift } from '../../chart/adrift.ts'
import type { Position } from '../../chart/chart.ts'
import { mentionsDuty } from '../../chart/duties.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { topChiefs } from '../../chart/top-chiefs.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'forecast-without-owner',
  category: 'leadership',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'Somebody near the sales chief owns the revenue forecast.',
  sources: [
    'Descriptions of the chief sales officer have the seat measure and forecast sales; guides to the CRO have it project and plan revenue: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  options: {
    duties: {
      type: 'array',
      items: { type: 'string' },
      default: ['forecasting', 'revenue-planning'],
      description: 'The duties of which one must be held.',
    },
  },
  messages: {
    unowned:
      'Nobody in the line of {chief}, in finance or in sales operations has the duty {duties}. A forecast that nobody owns is a wish. Give the duty to the sales chief or to sales operations.',
  },
  check(chart, report, { duties }) {
    const busy = seatsSaying(chart, 'duties')
    if (busy.length === 0) return 'no position has duties'
    const chiefs = topChiefs(chart)
    const forecasters = busy.filter((seat) => mentionsDuty(seat, duties))
    const inPartner = nearestAbove(chart, (seat) => isPartner(seat, chart))
    const lost = adrift(chart)
    const partner = forecasters.some((seat) => inPartner(seat) !== undefined || lost.has(seat))
    for (const chief of chiefs) {
      if (partner || forecasters.some((seat) => chart.isInSubtree(seat, chief))) continue
      const inLine = busy.filter((seat) => chart.isInSubtree(seat, chief))
      report({
        on: chief,
        messageId: 'unowned',
        data: {
          chief: holderInRoleLabel(chief, chart),
          duties: joinWords(duties, 'or'),
        },
        related: [
          ...forecasters.slice(0, 4).map((on) => ({ on, field: 'duties', note: 'has the duty, but elsewhere' })),
          ...inLine.slice(0, 4).map((on) => ({ on, field: 'duties', note: 'has other duties' })),
        ],
      })
    }
    return chiefs.length > 0 ? undefined : 'no position surely has the role cso or cro'
  },
})

/** Finance and sales operations forecast for sales, wherever they report. */
function isPartner(seat: Position, chart: IndexedChart): boolean {
  return ['finance', 'sales-operations'].some((fn) => chart.leads(seat, fn) !== false)
}
