import { holderInRoleLabel } from '../../chart/labels.ts'
import { seatsHeld } from '../../chart/seats-held.ts'
import { hasUnreadableCandidates } from '../../chart/succession/has-unreadable-candidates.ts'
import { heirsIn } from '../../chart/succession/heirs.ts'
import { planLabel } from '../../chart/succession/plan-label.ts'
import { planSeats } from '../../chart/succession/seat-plans.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'all-successors-one-team',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Those who may follow in a seat do not all come from one team.',
  sources: ['Judgment: candidates under one manager are known by one judgment, and one reorganisation takes them all.'],
  messages: {
    one: 'All {candidates} to follow as {seat}, {names}, report to {manager}. One manager has judged them all, and one move takes them all. Add somebody from another part of the organisation.',
  },
  check(chart, report) {
    const seatOf = planSeats(chart)
    const seatsOf = seatsHeld(chart)
    const label = planLabel(chart)
    let judged = 0
    for (const plan of chart.plans) {
      const seat = seatOf(plan)
      const heirs = heirsIn([plan], seat?.holders ?? [])
      if (hasUnreadableCandidates([plan])) continue
      // Somebody whose seat the chart does not show may well work elsewhere.
      const managers = heirs.map(({ person, external }) => {
        const seats = person && !external ? seatsOf(person) : []
        return seats.length === 1 && seats[0] ? chart.manager(seats[0]) : undefined
      })
      if (heirs.length < 2 || managers.includes(undefined)) continue
      judged++
      const [manager] = managers
      if (!manager || managers.some((other) => other !== manager)) continue
      report({
        on: plan,
        messageId: 'one',
        data: {
          candidates: count(heirs.length, 'candidate', 'candidates'),
          seat: label(plan),
          names: listShort(heirs.map((heir) => heir.label)),
          manager: holderInRoleLabel(manager, chart),
        },
        related: [
          { on: manager, note: 'the manager of them all' },
          ...heirs.flatMap(({ candidates }) => candidates.map((on) => ({ on, note: 'a candidate from that team' }))),
        ],
      })
    }
    return judged > 0 ? undefined : 'no plan names two candidates whose managers are known'
  },
})
