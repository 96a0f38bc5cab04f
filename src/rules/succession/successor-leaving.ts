import type { Candidate, PartialDate, Person } from '../../chart/chart.ts'
import { onDate } from '../../chart/date-words.ts'
import { firstDay, lastDay } from '../../chart/day-number.ts'
import { hasLeft } from '../../chart/has-left.ts'
import { personLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { noPlanInScope, type PlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { givenDate, isPast, isWithin } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

const severities = ['off', 'info', 'warn', 'error'] as const

export default defineRule({
  id: 'successor-leaving',
  category: 'succession',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Nobody is lined up for a seat who leaves before they could take it.',
  sources: [
    'SAP SuccessFactors and Oracle keep the risk of loss of each person, and Infor the retention risk, for use in succession plans.',
  ],
  options: {
    horizonDays: {
      type: 'integer',
      minimum: 0,
      default: 730,
      description: 'Where no leaving date of the holder is known: how many days ahead a candidate must stay.',
    },
    highRisk: {
      enum: severities,
      default: 'warn' as string,
      description: 'How grave it is that a candidate is likely to leave (riskOfLoss: high).',
    },
  },
  messages: {
    before:
      '{candidate}, lined up for {seat}, leaves {date}, no later than {incumbent}, who leaves {handover}. At the hand-over both are gone. Replace them on the plan.',
    soon: '{candidate}, lined up for {seat}, leaves {date}, within {days} days of {asOf}. The plan rests on somebody who will not be there. Replace them on the plan.',
    left: '{candidate}, lined up for {seat}, {left}. The plan rests on somebody who is gone. Replace them on the plan.',
    atRisk:
      '{candidate}, lined up for {seat}, is likely to leave (riskOfLoss: high). The plan may go with them. Find out what keeps them, or add another candidate.',
  },
  check(chart, report, { horizonDays, highRisk }) {
    const plans = plansInScope(chart)
    const holdersOf = seatHolders(chart)
    const risk = severities.find((severity) => severity === highRisk) ?? 'warn'
    for (const scoped of plans) {
      const holders = scoped.seat && !scoped.seat.vacant ? holdersOf(scoped.seat) : []
      for (const candidate of scoped.plan.candidates) {
        // Whoever holds the seat already is another finding.
        if (candidate.person && !holders.includes(candidate.person)) {
          judge(candidate, candidate.person, firstToGo(holders), scoped)
        }
      }
    }
    return plans.length > 0 ? undefined : noPlanInScope

    function judge(candidate: Candidate, person: Person, holder: Leaver | undefined, { subject, label }: PlanInScope) {
      const { leavingOn, riskOfLoss } = person
      const said = { candidate: personLabel(person), seat: label }
      const about = { on: subject, value: person.id ?? person.name ?? '' }
      const named = { on: candidate, note: 'the candidate' }
      const related = [named, { on: person, field: 'leavingOn', note: 'the date on which they leave' }]
      if (hasLeft(person, chart.today)) {
        const isDated = leavingOn !== undefined && isPast(leavingOn, chart.today)
        const left = isDated ? `left ${onDate(leavingOn)}` : 'has left'
        const status = { on: person, field: 'status', note: 'the status as recorded' }
        report({ ...about, messageId: 'left', data: { ...said, left }, related: isDated ? related : [named, status] })
      } else if (leavingOn !== undefined && holder && lastDay(leavingOn) <= firstDay(holder.leavingOn)) {
        const dates = { date: onDate(leavingOn), handover: onDate(holder.leavingOn) }
        const more = { on: holder, field: 'leavingOn', note: 'the date on which the holder leaves' }
        const data = { ...said, ...dates, incumbent: personLabel(holder) }
        report({ ...about, messageId: 'before', data, related: [...related, more] })
      } else if (leavingOn !== undefined && !holder && isWithin(leavingOn, horizonDays, chart.today)) {
        const data = { ...said, date: onDate(leavingOn), days: horizonDays, asOf: givenDate(chart.today) }
        report({ ...about, messageId: 'soon', data, related })
      } else if (riskOfLoss === 'high' && risk !== 'off') {
        const risky = { on: person, field: 'riskOfLoss', note: 'how likely they are to leave' }
        report({ ...about, severity: risk, messageId: 'atRisk', data: said, related: [named, risky] })
      }
    }

    /** The hand-over; a day that is past is none, since the seat has still to be filled. */
    function firstToGo(holders: readonly Person[]): Leaver | undefined {
      return holders
        .filter((each): each is Leaver => each.leavingOn !== undefined && !isPast(each.leavingOn, chart.today))
        .sort((a, b) => (a.leavingOn < b.leavingOn ? -1 : 1))[0]
    }
  },
})

type Leaver = Person & { readonly leavingOn: PartialDate }
