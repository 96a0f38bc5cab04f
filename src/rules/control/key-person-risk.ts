import type { Position } from '../../chart/chart.ts'
import { colleagues } from '../../chart/colleagues.ts'
import { holderLabel, seatLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { emergencyCover, isCovered } from '../../chart/succession/emergency-cover.ts'
import { heirsIn } from '../../chart/succession/heirs.ts'
import { needsSuccessor } from '../../chart/succession/needs-successor.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'key-person-risk',
  category: 'control',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Somebody could stand in for whoever the company cannot do without.',
  sources: [
    'A firm that hangs on one person: https://www.succession-planning.net/the-single-point-of-failure-ceo-why-boards-need-to-measure-key-person-concentration-risk.',
    'Oracle flags a high impact of loss without a successor.',
  ],
  messages: {
    alone:
      '{person} is the only cover for {seat}, a seat {why}. When they are ill, on leave or gone, it stands still. Name a backup: a candidate on its plan, interimCover, coveredBy, or a deputy.',
    unnamed:
      'Nobody is named to cover for {seat}, a seat {why}. When its holder is ill, on leave or gone, it stands still. Name a backup: a candidate on its plan, interimCover, coveredBy, or a deputy.',
  },
  check(chart, report) {
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    const coverOf = emergencyCover(chart, true)
    const hasColleague = colleagues(chart)
    const isGrave = chart.plans.some(({ impactOfLoss }) => impactOfLoss === 'high')
    const marked = new Set([...seatsSaying(chart, 'critical'), ...seatsSaying(chart, 'impactOfLoss')])
    let judged = 0
    for (const seat of isGrave ? chart.seats : marked) {
      const plans = plansOf(seat)
      const grave = plans.find(({ impactOfLoss }) => impactOfLoss === 'high')
      const why = whyKey(seat, grave !== undefined)
      if (why === undefined || seat.vacant || !needsSuccessor(seat, chart.today)) continue
      judged++
      const holders = holdersOf(seat)
      if (holders.length > 1 || seat.jobShare) continue
      if (heirsIn(plans, holders, chart.today).length > 0 || isCovered(coverOf(seat)) || hasColleague(seat)) continue
      const isSaidOfSeat = seat.critical || seat.impactOfLoss === 'high' || !grave
      const field = seat.critical ? 'critical' : 'impactOfLoss'
      const related = [{ on: isSaidOfSeat ? seat : grave, field, note: 'why it matters' }]
      if (holders.length === 0)
        report({ on: seat, messageId: 'unnamed', data: { seat: seatLabel(seat), why }, related })
      else {
        const data = { person: holderLabel(seat), seat: seatLabel(seat), why }
        report({ on: seat, messageId: 'alone', data, related })
      }
    }
    return judged > 0 ? undefined : 'no held position is marked critical or as one whose loss would do great damage'
  },
})

function whyKey({ critical, impactOfLoss }: Position, planSaysHigh: boolean): string | undefined {
  if (critical) return 'marked critical'
  return impactOfLoss === 'high' || planSaysHigh ? 'whose loss would do great damage (impactOfLoss: high)' : undefined
}
