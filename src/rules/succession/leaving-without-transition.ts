import { onDate } from '../../chart/date-words.ts'
import { hasLeft } from '../../chart/has-left.ts'
import { isFilledIn } from '../../chart/is-filled-in.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { leavingHolder } from '../../chart/succession/leaving-holder.ts'
import { needsSuccessor } from '../../chart/succession/needs-successor.ts'
import { seatPlans } from '../../chart/succession/seat-plans.ts'
import { noSeatInScope, seatsInScope } from '../../chart/succession/seats-in-scope.ts'
import { isPast } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'leaving-without-transition',
  category: 'succession',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Where a change is near, the plan says how the seat is handed over.',
  sources: [
    'Guides to the succession of a sales chief warn that people resist a new leader, and advise to prepare the culture and the hand-over beside the name.',
  ],
  options: {
    horizonDays: {
      type: 'integer',
      minimum: 0,
      default: 365,
      description: 'Within how many days a leaving date counts as near.',
    },
  },
  messages: {
    leaving:
      '{person} {leaves} {date} and hands over the seat of {seat}, and the plan has no transition steps. Customers and the team will ask who decides. Add an overlap, an announcement and a hand-over of key accounts under transition.',
    gone: '{person} has left the seat of {seat}, and the plan has no transition steps. Whoever comes starts without help. Add an announcement and a hand-over of key accounts under transition.',
    vacant:
      'The seat of {seat} is vacant, and the plan has no transition steps. Whoever comes starts without help. Add an announcement and a hand-over of key accounts under transition.',
    interim:
      '{person} holds the seat of {seat} for the time being, and the plan has no transition steps. The next change is near and unprepared. Add an overlap, an announcement and a hand-over of key accounts under transition.',
  },
  check(chart, report, { horizonDays }) {
    const seats = seatsInScope(chart)
    const plansOf = seatPlans(chart)
    const holdersOf = seatHolders(chart)
    let judged = 0
    for (const seat of seats) {
      const plans = plansOf(seat)
      const holders = holdersOf(seat)
      const leaver = leavingHolder(holders, horizonDays, chart.today)
      const gone = holders.find((each) => hasLeft(each, chart.today))
      const isNear = leaver !== undefined || gone !== undefined || seat.vacant || seat.status === 'interim'
      if (!isNear || plans.length === 0 || !needsSuccessor(seat, chart.today)) continue
      judged++
      if (plans.some(({ record }) => isFilledIn(record, 'transition'))) continue
      const related = plans.map((on) => ({ on, note: 'the plan, without a transition' }))
      const data = { seat: roleLabel(seat, chart) }
      const [holder] = holders
      if (leaver) {
        const leaves = isPast(leaver.leavingOn, chart.today) ? 'left' : 'leaves'
        const when = { person: personLabel(leaver), leaves, date: onDate(leaver.leavingOn) }
        const more = { on: leaver, field: 'leavingOn', note: 'the holder leaves' }
        report({ on: seat, messageId: 'leaving', data: { ...data, ...when }, related: [...related, more] })
      } else if (gone) {
        const more = { on: gone, field: 'status', note: 'the status as recorded' }
        report({
          on: seat,
          messageId: 'gone',
          data: { ...data, person: personLabel(gone) },
          related: [...related, more],
        })
      } else if (seat.vacant) report({ on: seat, messageId: 'vacant', data, related })
      else {
        const person = holder ? personLabel(holder) : 'Somebody'
        report({ on: seat, messageId: 'interim', data: { ...data, person }, related })
      }
    }
    if (seats.length === 0) return noSeatInScope()
    return judged > 0 ? undefined : 'no seat with a plan is about to change hands'
  },
})
