import { hasLeft } from '../../chart/has-left.ts'
import { holderLabel, roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { emergencyCover, isCovered } from '../../chart/succession/emergency-cover.ts'
import { hasUnreadablePlan } from '../../chart/succession/has-unreadable-plan.ts'
import { needsSuccessor } from '../../chart/succession/needs-successor.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { topSalesRoles } from '../../chart/succession/top-sales-roles.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'no-emergency-cover',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Somebody is named to hold a top sales seat or a critical seat if it falls empty overnight.',
  sources: [
    'Boards are told to name in advance who steps in, and interim chiefs are often the CEO, the CFO or the chair: https://corpgov.law.harvard.edu/2021/08/14/dont-wait-to-prepare-for-an-emergency-succession/.',
    'The CSO seat forgives little, so that even a short gap hurts: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'Oracle marks emergency successors of a plan.',
  ],
  options: {
    readyNowCounts: {
      type: 'boolean',
      default: true,
      description: 'Whether a candidate who is ready now is cover enough.',
    },
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: topSalesRoles,
      description: 'The roles whose seats need cover, beside positions marked critical: true.',
    },
  },
  messages: {
    held: 'If {person} left the seat of {seat} tomorrow, nobody is named to hold it. Deals and decisions would wait. Set emergency: true on a candidate, or interimCover on the plan.',
    gone: '{person} has left the seat of {seat}, and nobody is named to hold it. Deals and decisions wait. Set emergency: true on a candidate, or interimCover on the plan.',
    anonymous:
      'If the seat of {seat} fell empty tomorrow, nobody is named to hold it. Deals and decisions would wait. Set emergency: true on a candidate, or interimCover on the plan.',
  },
  check(chart, report, { readyNowCounts, roles }) {
    if (chart.plans.length === 0) return 'the chart has no succession plan'
    const seats = seatsInScope(chart, roles)
    const coverOf = emergencyCover(chart, readyNowCounts)
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    for (const seat of seats) {
      if (seat.vacant || !needsSuccessor(seat, chart.today) || isCovered(coverOf(seat))) continue
      if (hasUnreadablePlan(seat, plansOf(seat))) continue
      const related = plansOf(seat).map((on) => ({ on, note: 'the plan, without emergency cover' }))
      const data = { seat: roleLabel(seat, chart) }
      if (seat.holders.length === 0) report({ on: seat, messageId: 'anonymous', data, related })
      else {
        const messageId = holdersOf(seat).every((holder) => hasLeft(holder, chart.today)) ? 'gone' : 'held'
        report({ on: seat, messageId, data: { ...data, person: holderLabel(seat) }, related })
      }
    }
    return seats.length > 0 ? undefined : noSeatInScope(roles)
  },
})
