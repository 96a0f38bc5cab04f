import { roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { seatsHeld } from '../../chart/seats-held.ts'
import { hasUnreadableCandidates } from '../../chart/succession/has-unreadable-candidates.ts'
import { type Heir, heirsIn } from '../../chart/succession/heirs.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'external-only-succession',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'At least one candidate for a top sales seat or a critical seat comes from inside.',
  sources: [
    'Guides to the succession of a sales chief advise to assess internal talent first, which also lifts morale; the internal fill rate is a usual measure.',
  ],
  options: {
    inferExternal: {
      type: 'boolean',
      default: false,
      description: 'Whether a candidate without candidateType who holds no position in the chart counts as external.',
    },
  },
  messages: {
    all: '{all} candidates for {seat} come from outside: {names}. Whoever is inside sees that there is no way up, and a search takes months. Assess at least one internal person, or note under reason why none fits.',
    only: 'The only candidate for {seat}, {names}, comes from outside. Whoever is inside sees that there is no way up, and a search takes months. Assess at least one internal person, or note under reason why none fits.',
  },
  check(chart, report, { inferExternal }) {
    const seats = seatsInScope(chart)
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    const seatsOf = seatsHeld(chart)
    let judged = 0
    for (const seat of seats) {
      const plans = plansOf(seat)
      const heirs = heirsIn(plans, holdersOf(seat))
      if (heirs.length === 0 || hasUnreadableCandidates(plans)) continue
      judged++
      if (!heirs.every(isExternal) || plans.some(({ reason }) => reason !== undefined)) continue
      const data = { seat: roleLabel(seat, chart), names: listShort(heirs.map(({ label }) => label)) }
      const related = heirs.flatMap(({ candidates }) =>
        candidates.map((on) => ({ on, field: 'candidateType', note: 'a candidate from outside' })),
      )
      if (heirs.length === 1) report({ on: seat, messageId: 'only', data, related })
      else
        report({
          on: seat,
          messageId: 'all',
          data: { ...data, all: heirs.length === 2 ? 'Both' : `All ${heirs.length}` },
          related,
        })
    }
    if (seats.length === 0) return noSeatInScope()
    return judged > 0 ? undefined : 'no plan for these seats names a candidate'

    function isExternal({ external, person, candidates }: Heir): boolean {
      if (external || !inferExternal) return external
      const isUntyped = candidates.every(({ candidateType }) => candidateType === undefined)
      return isUntyped && (person === undefined || seatsOf(person).length === 0)
    }
  },
})
