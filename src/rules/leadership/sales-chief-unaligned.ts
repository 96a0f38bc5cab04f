import { functionWords } from '../../chart/function-words.ts'
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
  id: 'sales-chief-unaligned',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A sales chief is tied to those who lead marketing and customer success.',
  sources: [
    'Sales Benchmark Index, on chief sales officers who work in a silo: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'A guide to the sales hierarchy (in Finnish) has the CRO keep the roles along the customer journey in contact: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    functions: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'array', items: { type: 'string' } },
      default: { cso: ['marketing', 'customer-success'], cro: ['marketing', 'customer-success'] },
      description:
        'The functions that the holder of a role must be tied to; only those that somebody leads are checked.',
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
      '{chief} has no tie to {leaders}, who {lead} {function}: no {ties}. The plans of sales and {function} will drift apart. Add a dotted line, name a liaison, or put both under one manager.',
  },
  check(chart, report, { functions, accept }) {
    const roles = Object.keys(functions).filter(isRole)
    const chiefs = topChiefs(chart, roles)
    const untied = untiedLeaders(chart)
    const ways = linkWays.filter((way) => accept.includes(way))
    let pairs = 0
    for (const chief of chiefs) {
      for (const fn of functions[chart.role(chief) ?? ''] ?? []) {
        if (chart.leadersOf(fn).length > 0) pairs++
        const leaders = untied(chief, fn, ways)
        if (leaders.length === 0) continue
        report({
          on: chief,
          messageId: 'unaligned',
          value: fn,
          data: {
            chief: subjectLabel(chief, chart),
            function: functionWords(fn),
            ties: linkWords(ways),
            leaders: holdersShort(leaders, chart, 3),
            lead: leaders.length === 1 ? 'leads' : 'lead',
          },
          related: untiedEvidence(chief, leaders, fn, chart),
        })
      }
    }
    if (chiefs.length === 0) return `no position surely has the role ${joinWords(roles, 'or')}`
    return pairs > 0 ? undefined : 'nobody leads a function that a sales chief must be tied to'
  },
})
