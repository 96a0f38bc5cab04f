import { holderLabel, roleLabel } from '../../chart/labels.ts'
import { numberBelow } from '../../chart/number-below.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { seatsBelow } from '../../chart/seats-below.ts'
import { seatsHeld } from '../../chart/seats-held.ts'
import { heirsIn } from '../../chart/succession/heirs.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'chief-not-growing-bench',
  category: 'succession',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'At least one heir to a sales chief comes from the team of that chief.',
  sources: ['Descriptions of the CSO seat ask the chief to raise future leaders inside their own team.'],
  options: {
    minLeaders: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'How many sales leaders there must be below the chief for the rule to judge.',
    },
    leaderRoles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['vp-sales', 'head-of-sales', 'sales-director', 'sales-manager'],
      description: 'The roles that count as sales leaders.',
    },
  },
  messages: {
    held: '{leaders} below {person} {are} missing from the plan for {seat}, which names {names}. Either the bench is not being built, or it is not being seen. Assess the leaders below, and put the best on the plan.',
    anonymous:
      '{leaders} below {seat} {are} missing from the plan for that seat, which names {names}. Either the bench is not being built, or it is not being seen. Assess the leaders below, and put the best on the plan.',
  },
  check(chart, report, { minLeaders, leaderRoles }) {
    const chiefs = chart.withRole('cso', 'cro')
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    const seatsOf = seatsHeld(chart)
    const leaders = chart
      .withRole(...new Set(leaderRoles.filter(isRole)))
      .filter((each) => !each.vacant && each.status !== 'planned')
    const leadersBelow = numberBelow(chart, leaders)
    const firstLeadersBelow = seatsBelow(chart, leaders)
    let judged = 0
    for (const seat of chiefs) {
      const heirs = heirsIn(plansOf(seat), holdersOf(seat)).filter(({ external }) => !external)
      const seats = heirs.map(({ person }) => (person ? seatsOf(person) : []))
      // Somebody whose seat the chart does not show may well work there.
      if (heirs.length === 0 || seats.some(({ length }) => length === 0)) continue
      const count = leadersBelow(seat)
      if (count < minLeaders) continue
      judged++
      if (seats.flat().some((each) => each !== seat && chart.isInSubtree(each, seat))) continue
      const data = {
        leaders: allOf(count),
        are: count === 1 ? 'is' : 'are',
        seat: roleLabel(seat, chart),
        names: listShort(heirs.map(({ label }) => label)),
      }
      const related = [
        ...heirs.flatMap(({ candidates }) => candidates.map((on) => ({ on, note: 'an heir from elsewhere' }))),
        ...firstLeadersBelow(seat, 5).map((on) => ({ on, note: 'a sales leader below the chief' })),
      ]
      if (seat.holders.length === 0) report({ on: seat, messageId: 'anonymous', data, related })
      else report({ on: seat, messageId: 'held', data: { ...data, person: holderLabel(seat) }, related })
    }
    if (chiefs.length === 0) return 'no position surely has the role cso or cro'
    return judged > 0
      ? undefined
      : 'no plan for a sales chief with leaders below names internal heirs whose seat is known'
  },
})

function allOf(leaders: number): string {
  if (leaders === 1) return 'The only sales leader'
  return leaders === 2 ? 'Both sales leaders' : `All ${leaders} sales leaders`
}
