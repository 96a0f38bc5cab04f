import type { Position } from '../../chart/chart.ts'
import { mentionsDuty } from '../../chart/duties.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { mayHold } from '../../chart/may-hold.ts'
import { salesForce } from '../../chart/sales-force.ts'
import { salesHeadcount } from '../../chart/sales-ladder.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { titleMentions } from '../../chart/title-mentions.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { countBelow, countBeside, topOf } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'cso-without-sales-strategist',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Near a CSO with a sales force somebody owns sales strategy.',
  sources: [
    'Sales Benchmark Index: with a CSO, hire an experienced head of sales strategy: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  mutes: ['one-sided-sales-leadership'],
  options: {
    minSalesHeadcount: {
      type: 'integer',
      minimum: 0,
      default: 10,
      description: 'From how many people in sales below the CSO on the rule asks.',
    },
    acceptDuty: {
      type: 'string',
      default: 'sales-strategy',
      description: 'The duty that shows, on any position, that somebody owns it.',
    },
    acceptRoles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['head-of-sales-strategy', 'chief-strategy-officer'],
      description: 'The roles below or beside the CSO that own it.',
    },
  },
  messages: {
    unowned:
      'Nobody below or beside {chief} owns sales strategy for {people}. Shifts in the market go unnoticed, and what is left is a heap of tactics. Add a head of sales strategy there, or give somebody the duty {duty}.',
    executor:
      '{chief} leads by execution, and nobody below or beside them owns sales strategy for {people}. Shifts in the market go unnoticed, and what is left is a heap of tactics. Add a head of sales strategy there, or give somebody the duty {duty}.',
  },
  check(chart, report, { minSalesHeadcount, acceptDuty, acceptRoles }) {
    if (!chart.isComplete) return 'the chart is an extract, or has no chief executive at its top'
    const headcount = salesHeadcount(chart)
    const force = salesForce(chart)
    const seats = chart
      .withRole('cso')
      .filter((seat) => seat.status !== 'planned' && headcount(seat) >= minSalesHeadcount)
    const isOwned = seatsSaying(chart, 'duties').some((seat) => mentionsDuty(seat, [acceptDuty]))
    const roles = acceptRoles.filter(isRole)
    const mayOwn = (position: Position): boolean =>
      mayHold(position, roles, chart) !== false || titleMentions(position, ['strateg'], chart)
    const owns = (position: Position): boolean => !position.vacant && position.status !== 'planned' && mayOwn(position)
    const owningBelow = countBelow(chart, chart.seatsInWords(mayOwn).filter(owns))
    const owningBeside = countBeside(chart, owns)
    const uncovered = seats.filter(
      (seat) => seatStyle(seat, chart)?.style !== 'strategy' && owningBelow(seat) + owningBeside(seat) === 0,
    )
    for (const seat of isOwned ? [] : topOf(uncovered, chart)) {
      const held = seatStyle(seat, chart)
      const people = count(headcount(seat), 'person in sales', 'people in sales')
      const data = { people, duty: acceptDuty }
      if (held?.style === 'execution') {
        report({
          on: seat,
          messageId: 'executor',
          data: { ...data, chief: holderInRoleLabel(seat, chart) },
          related: [{ on: held.holder, field: 'style', note: 'the style as recorded' }, ...force(seat)],
        })
      } else {
        const chief = holderInRoleLabel(seat, chart)
        report({ on: seat, messageId: 'unowned', data: { ...data, chief }, related: force(seat) })
      }
    }
    if (chart.withRole('cso').length === 0) return 'no position surely has the role cso'
    return seats.length > 0 ? undefined : `no CSO leads ${count(minSalesHeadcount, 'person', 'people')} in sales`
  },
})
