import { canonicalKpi } from '../../chart/kpi-synonyms.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { isRole, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { withArticle } from '../../chart/with-article.ts'
import { defineRule } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'kpi-seat-mismatch',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A top sales seat is measured by at least one KPI of that seat.',
  sources: [
    'A CSO lives by attainment, selling price, deal speed and win rate: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'Conversion, deal size and cycle time as measures of the sales chief (in Finnish): https://resources.pipl.ai/fi/myyntiroolit.',
    'Guides to the CRO name annual recurring revenue, customer lifetime value, conversion and churn as its measures.',
  ],
  options: {
    minKpis: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'How many telling KPIs a seat must have before it is judged.',
    },
    neutral: {
      type: 'array',
      items: { type: 'string' },
      default: ['conversion-rate', 'revenue', 'revenue-growth', 'profitability'],
      description: 'KPIs that suit any of the seats and so tell nothing.',
    },
    expected: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { type: 'string' } },
      default: {
        cso: [
          'quota-attainment',
          'average-selling-price',
          'deal-velocity',
          'win-rate',
          'deal-size',
          'sales-cycle-length',
        ],
        cro: ['arr', 'customer-lifetime-value', 'churn-rate', 'net-revenue-retention', 'gross-revenue-retention'],
      },
      description: 'The KPIs of each seat; other names for the same KPI are understood.',
    },
    requireProfitability: {
      type: 'boolean',
      default: false,
      description: 'Whether a CSO also needs a KPI of profit: profitability, gross margin or contribution margin.',
    },
  },
  messages: {
    otherSeat:
      'The KPIs of {seat} are {kpis}: the scorecard of {other}. People work towards what they are measured on, so the seat will turn into that one. Give it at least one of its own, such as {expected}, or retitle it.',
    noneExpected:
      'The KPIs of {seat} are {kpis}, and none of them shows whether the seat does its own work. People work towards what they are measured on. Give it at least one of its own, such as {expected}.',
    noProfit:
      'The KPIs of {seat} are {kpis}, and none of them shows profit. Whoever is measured on volume alone gives discounts to get it. Add profitability, gross-margin or contribution-margin.',
  },
  check(chart, report, { minKpis, neutral, expected, requireProfitability }) {
    const scorecards = new Map(Object.entries(expected).map(([role, kpis]) => [role, new Set(kpis.map(nameOf))]))
    const neutrals = new Set(neutral.map(nameOf))
    const listed = new Set([...scorecards.values()].flatMap((kpis) => [...kpis]))
    const seats = chart.withRole(...Object.keys(expected).filter(isRole)).filter(({ kpis = [] }) => kpis.length > 0)
    for (const seat of seats) {
      const role = chart.role(seat)
      const { kpis = [] } = seat
      // A KPI of which orglint does not know what it measures says nothing for or against the seat.
      const telling = kpis.filter((kpi) => isTold(kpi) && !neutrals.has(nameOf(kpi)))
      const own = (role && scorecards.get(role)) ?? new Set()
      const called = seat.title === undefined ? 'role' : 'title'
      const about = { on: seat, field: 'kpis', related: [{ on: seat, field: called, note: 'what the seat is called' }] }
      const who = holderInRoleLabel(seat, chart)
      const names = new Set(telling.map(nameOf))
      if (names.size >= minKpis && telling.every((kpi) => !own.has(nameOf(kpi)))) {
        const said = { seat: who, kpis: listShort(telling), expected: joinWords([...own].slice(0, 4), 'or') }
        const other = seatOf(names)
        if (other) report({ ...about, messageId: 'otherSeat', data: { ...said, other } })
        else report({ ...about, messageId: 'noneExpected', data: said })
      } else if (requireProfitability && role === 'cso' && !kpis.some((kpi) => profits.has(nameOf(kpi)))) {
        report({ ...about, messageId: 'noProfit', data: { seat: who, kpis: listShort(kpis) } })
      }
    }
    return seats.length > 0 ? undefined : `no position with the role ${joinWords(Object.keys(expected), 'or')} has KPIs`

    function isTold(kpi: string): boolean {
      return canonicalKpi(kpi) !== undefined || listed.has(nameOf(kpi))
    }

    /** The seat on whose scorecard most of the KPIs stand. */
    function seatOf(names: ReadonlySet<string>): string | undefined {
      const [best] = [...scorecards]
        .map(([role, kpis]) => ({ role, hits: [...names].filter((kpi) => kpis.has(kpi)).length }))
        .sort((a, b) => b.hits - a.hits)
      return best && best.hits > 0 && isRole(best.role)
        ? `${withArticle(roleFacts(best.role).label)} (${best.role})`
        : undefined
    }
  },
})

const profits: ReadonlySet<string> = new Set(['profitability', 'gross-margin', 'contribution-margin'])

function nameOf(kpi: string): string {
  return canonicalKpi(kpi) ?? vocabularyKey(kpi)
}
