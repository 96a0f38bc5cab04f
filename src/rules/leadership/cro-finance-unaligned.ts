import { holdersShort } from '../../chart/holders-short.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { linkWords } from '../../chart/link-words.ts'
import { linkWays } from '../../chart/linked.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { topChiefs } from '../../chart/top-chiefs.ts'
import { untiedEvidence, untiedLeaders } from '../../chart/untied-leaders.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'cro-finance-unaligned',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A CRO is tied to whoever leads finance.',
  sources: [
    'Guides to the CRO role have the seat work with finance on targets, performance and resources; a CRO owns all revenue: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  options: {
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['cro'],
      description: 'The roles whose holders must be tied to finance.',
    },
    accept: {
      type: 'array',
      items: { enum: linkWays },
      default: linkWays,
      description: 'What counts as a tie: a shared manager (peer), a line down or up, a dotted line, or liaison.',
    },
  },
  messages: {
    unaligned:
      '{chief} has no tie to {leaders}, who {lead} finance: no {ties}. Revenue targets and budgets will be set apart from each other. Add a dotted line, or put a finance partner into the team.',
  },
  check(chart, report, { roles, accept }) {
    const judged = roles.filter(isRole)
    const chiefs = topChiefs(chart, judged)
    const untied = untiedLeaders(chart)
    const ways = linkWays.filter((way) => accept.includes(way))
    for (const chief of chiefs) {
      const leaders = untied(chief, 'finance', ways)
      if (leaders.length === 0) continue
      report({
        on: chief,
        messageId: 'unaligned',
        data: {
          chief: subjectLabel(chief, chart),
          ties: linkWords(ways),
          leaders: holdersShort(leaders, chart, 3),
          lead: leaders.length === 1 ? 'leads' : 'lead',
        },
        related: untiedEvidence(chief, leaders, 'finance', chart),
      })
    }
    if (chiefs.length === 0) return `no position surely has the role ${joinWords(judged, 'or')}`
    return chart.leadersOf('finance').length > 0 ? undefined : 'nobody surely leads finance'
  },
})
