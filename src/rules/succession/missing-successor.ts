import type { Position } from '../../chart/chart.ts'
import { holderLabel, roleLabel, seatLabel } from '../../chart/labels.ts'
import { hasUnreadablePlan } from '../../chart/succession/has-unreadable-plan.ts'
import { hasCandidate } from '../../chart/succession/heirs.ts'
import { needsSuccessor } from '../../chart/succession/needs-successor.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { topSalesRoles } from '../../chart/succession/top-sales-roles.ts'
import { type Role, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'missing-successor',
  category: 'succession',
  severity: 'error',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Somebody is named to follow in every top sales seat and every critical seat.',
  sources: [
    'Plans rest on the position and not on the person: https://hr-path.com/en/blog/are-you-ready-to-implement-succession-planning-within-successfactors/2022/02/15/.',
    'Coverage of critical roles is the first measure of a succession plan: https://www.onemodel.co/blog/succession-planning-metrics.',
  ],
  mutes: ['no-emergency-cover', 'thin-bench', 'key-person-risk', 'no-ready-successor'],
  options: {
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: topSalesRoles,
      description: 'The roles whose seats need a successor.',
    },
    includeCritical: {
      type: 'boolean',
      default: true,
      description: 'Whether positions marked critical: true need a successor too.',
    },
    perSeat: {
      type: 'boolean',
      default: true,
      description: 'One finding for each seat; false: one for a chart that has no succession plan at all.',
    },
  },
  messages: {
    held: 'Nobody is named to follow {person} as {seat}. If the seat empties, {loss}. Name at least one candidate with a readiness under succession.',
    anonymous:
      'Nobody is named to follow in the seat of {seat}. If it empties, {loss}. Name at least one candidate with a readiness under succession.',
    vacant:
      'The seat of {seat} is vacant, and nobody is named to follow in it. Until somebody is, {loss}. Name at least one candidate with a readiness under succession.',
    chart:
      'The chart names no successor for any of its {seats}: {list}. If one of them empties, nobody is prepared to step up. Start with one candidate for each under succession.',
  },
  check(chart, report, { roles, includeCritical, perSeat }) {
    const seats = seatsInScope(chart, roles, includeCritical)
    const plansOf = seatPlans(chart)
    const uncovered = seats.filter((seat) => {
      const plans = plansOf(seat)
      return needsSuccessor(seat, chart.today) && !hasCandidate(plans) && !hasUnreadablePlan(seat, plans)
    })
    // An empty seat may have a graver finding of its own, which must not hide what is said here of the others.
    const first = uncovered.find(({ vacant }) => !vacant) ?? uncovered[0]
    if (first && !perSeat && chart.plans.length === 0) {
      const others = uncovered.filter((seat) => seat !== first)
      const data = {
        seats: count(uncovered.length, 'top seat', 'top seats'),
        list: listShort(uncovered.map(seatLabel)),
      }
      report({
        on: first,
        messageId: 'chart',
        data,
        related: others.map((on) => ({ on, note: 'without a successor too' })),
        mutesOn: others,
      })
    } else {
      for (const seat of uncovered) reportSeat(seat)
    }
    return seats.length > 0 ? undefined : noSeatInScope(roles)

    function reportSeat(seat: Position): void {
      const said = { seat: roleLabel(seat, chart), loss: lossOf(chart.role(seat)) }
      const plans = plansOf(seat)
      const about = { on: seat, related: plans.map((on) => ({ on, note: 'the plan, without a candidate' })) }
      if (seat.vacant) report({ ...about, messageId: 'vacant', data: said })
      else if (seat.holders.length > 0)
        report({ ...about, messageId: 'held', data: { ...said, person: holderLabel(seat) } })
      else report({ ...about, messageId: 'anonymous', data: said })
    }
  },
})

function lossOf(role: Role | undefined): string {
  return topSalesRoles.some((sales) => sales === role) ? 'sales loses its direction' : 'nobody is prepared to take over'
}
