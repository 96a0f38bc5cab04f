import { onDate } from '../../chart/date-words.ts'
import { hasLeft } from '../../chart/has-left.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { compareReadiness, readinessLevels, readinessWords } from '../../chart/readiness.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { hasUnreadableCandidates } from '../../chart/succession/has-unreadable-candidates.ts'
import { heirsIn, readiestHeir } from '../../chart/succession/heirs.ts'
import { incumbentSince } from '../../chart/succession/incumbent-since.ts'
import { leavingHolder } from '../../chart/succession/leaving-holder.ts'
import { needsSuccessor } from '../../chart/succession/needs-successor.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { daysSince, isPast } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'no-ready-successor',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Somebody on the plan could take over a top sales seat or a critical seat in good time.',
  sources: [
    'The strength of a bench is the best readiness on it; the share of seats with somebody ready is what boards ask for: https://www.high-potential-employees.com/bench-strength-analytics-the-four-metrics-your-board-actually-needs-from-the-succession-conversation.',
    'Plan by position, with readiness per candidate: https://hr-path.com/en/blog/are-you-ready-to-implement-succession-planning-within-successfactors/2022/02/15/.',
  ],
  options: {
    minReadiness: {
      enum: readinessLevels,
      default: 'ready-1-2-years' as string,
      description: 'How ready the strongest candidate must be at least.',
    },
    horizonDays: {
      type: 'integer',
      minimum: 0,
      default: 365,
      description: 'A holder who leaves within so many days makes the finding an error.',
    },
    graceDays: {
      type: 'integer',
      minimum: 0,
      default: 180,
      description: 'A holder who came less than so many days ago, and is not leaving, needs no ready candidate yet.',
    },
  },
  messages: {
    notReady:
      'The strongest candidate for {seat} is {candidate}, {readiness}. If the seat empties, no one could step up in time. Speed up the development of {candidate}, or open an external search.',
    leaving:
      'The strongest candidate for {seat} is {candidate}, {readiness}. {person} {leaves}, so no one could step up in time. Speed up the development of {candidate}, or open an external search now.',
    atRisk:
      'The strongest candidate for {seat} is {candidate}, {readiness}. {person} is likely to leave (riskOfLoss: high), and then no one could step up in time. Speed up the development of {candidate}, or open an external search.',
    vacant:
      'The seat of {seat} is vacant, and its strongest candidate is {candidate}, {readiness}. No one can step up in time. Open an external search, or bridge the gap with an interim.',
  },
  check(chart, report, { minReadiness, horizonDays, graceDays }) {
    const seats = seatsInScope(chart)
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    const wanted = readinessLevels.find((level) => level === minReadiness) ?? 'ready-1-2-years'
    let judged = 0
    for (const seat of seats) {
      const holders = holdersOf(seat)
      const plans = plansOf(seat)
      const heirs = heirsIn(plans, holders, chart.today)
      const best = readiestHeir(heirs)
      if (!best || !needsSuccessor(seat, chart.today) || hasUnreadableCandidates(plans)) continue
      // Whoever has no readiness yet may be ready.
      if (heirs.some(({ readiness }) => readiness === undefined)) continue
      judged++
      if (compareReadiness(best.readiness, wanted) <= 0) continue
      const leaver = leavingHolder(holders, horizonDays, chart.today)
      const gone = holders.find((each) => hasLeft(each, chart.today))
      const since = incumbentSince(seat, holders)
      if (!leaver && !gone && !seat.vacant && since !== undefined && daysSince(since, chart.today) < graceDays) continue
      const risky = holders.find(({ riskOfLoss }) => riskOfLoss === 'high')
      const said = { seat: roleLabel(seat, chart), candidate: best.label, readiness: readinessWords(best.readiness) }
      const related = best.candidates.map((on) => ({ on, field: 'readiness', note: 'the strongest candidate' }))
      if (leaver) {
        const left = isPast(leaver.leavingOn, chart.today)
        report({
          on: seat,
          severity: 'error',
          messageId: 'leaving',
          data: {
            ...said,
            person: personLabel(leaver),
            leaves: `${left ? 'left' : 'leaves'} ${onDate(leaver.leavingOn)}`,
          },
          related: [...related, { on: leaver, field: 'leavingOn', note: 'the holder leaves' }],
        })
      } else if (gone) {
        report({
          on: seat,
          severity: 'error',
          messageId: 'leaving',
          data: { ...said, person: personLabel(gone), leaves: 'has left' },
          related: [...related, { on: gone, field: 'status', note: 'the status as recorded' }],
        })
      } else if (risky) {
        report({
          on: seat,
          severity: 'error',
          messageId: 'atRisk',
          data: { ...said, person: personLabel(risky) },
          related: [...related, { on: risky, field: 'riskOfLoss', note: 'the holder is likely to leave' }],
        })
      } else report({ on: seat, messageId: seat.vacant ? 'vacant' : 'notReady', data: said, related })
    }
    if (seats.length === 0) return noSeatInScope()
    return judged > 0 ? undefined : 'no plan for these seats says how ready its candidates are'
  },
})
