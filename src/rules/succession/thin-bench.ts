import type { Position } from '../../chart/chart.ts'
import { roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { hasUnreadablePlan } from '../../chart/succession/has-unreadable-plan.ts'
import { hasCandidate, heirsIn } from '../../chart/succession/heirs.ts'
import { needsSuccessor } from '../../chart/succession/needs-successor.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'thin-bench',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'More than one person stands behind a top sales seat or a critical seat.',
  sources: [
    'Bench depth, the number of different candidates per position, is a usual measure of succession.',
    'People who are counted twice have to be netted out: https://www.onemodel.co/blog/succession-planning-metrics.',
  ],
  options: {
    minCandidates: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'How many different people must stand behind a seat.',
    },
    requireLongTerm: {
      type: 'boolean',
      default: false,
      description: 'Whether one of them must be a candidate for the long term, ready in three years or more.',
    },
  },
  messages: {
    thin: 'Only {candidates} behind {seat}: {names}. {risk} Add another person, perhaps one for the longer term.',
    empty: 'Nobody stands behind {seat}. The first resignation leaves it empty. Name people who could follow.',
    noLongTerm:
      'Behind {seat} stands nobody for the long term, only {names}. When they have moved up, the bench is empty. Add somebody who needs three years or more.',
  },
  check(chart, report, { minCandidates, requireLongTerm }) {
    if (chart.plans.length === 0) return 'the chart has no succession plan'
    const seats = seatsInScope(chart)
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    for (const seat of seats) if (needsSuccessor(seat, chart.today)) judge(seat)
    return seats.length > 0 ? undefined : noSeatInScope()

    function judge(seat: Position): void {
      const plans = plansOf(seat)
      if (hasUnreadablePlan(seat, plans)) return
      const heirs = heirsIn(plans, holdersOf(seat), chart.today)
      const label = roleLabel(seat, chart)
      const related = heirs.flatMap(({ candidates }) => candidates.map((on) => ({ on, note: 'a candidate' })))
      const names = listShort(heirs.map((heir) => heir.label))
      if (heirs.length === 0) {
        // A plan that names nobody but the holder, or people who left, is told as such.
        if (!hasCandidate(plans)) report({ on: seat, messageId: 'empty', data: { seat: label } })
      } else if (heirs.length < minCandidates) {
        const candidates = heirs.length === 1 ? 'one candidate stands' : `${heirs.length} candidates stand`
        const risk = heirs.length === 1 ? 'One resignation empties the bench.' : 'A few resignations empty the bench.'
        report({ on: seat, messageId: 'thin', data: { seat: label, candidates, names, risk }, related })
      } else if (requireLongTerm && !heirs.some(({ readiness }) => (readiness ?? long) === long)) {
        report({ on: seat, messageId: 'noLongTerm', data: { seat: label, names }, related })
      }
    }
  },
})

/** Whoever has no readiness yet may be one for the long term. */
const long = 'ready-3-plus-years'
