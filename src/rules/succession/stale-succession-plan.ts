import type { Position } from '../../chart/chart.ts'
import { daysInWords, onDate } from '../../chart/date-words.ts'
import { isSaid } from '../../chart/is-said.ts'
import { holderLabel, personLabel } from '../../chart/labels.ts'
import { peopleByReference } from '../../chart/people-by-reference.ts'
import { seatHolders } from '../../chart/seat-holders.ts'
import { incumbentSince } from '../../chart/succession/incumbent-since.ts'
import { noPlanInScope, type PlanInScope, plansInScope } from '../../chart/succession/plans-in-scope.ts'
import { daysSince, givenDate, isBefore, isFuture } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'
import type { Label } from '../../wording.ts'

export default defineRule({
  id: 'stale-succession-plan',
  category: 'succession',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A succession plan is gone through at least once a year, and again with each new holder of the seat.',
  sources: [
    'Heads of sales stay about 18 months, so that a plan older than a year may be for somebody else: https://www.scalinggtm.com/p/hire-a-sales-leader-for-todays-problems.',
    'Workday shows when a plan was last updated.',
  ],
  options: {
    maxAgeDays: {
      type: 'integer',
      minimum: 1,
      default: 365,
      description: 'How many days may pass between two reviews.',
    },
    requireDate: {
      type: 'boolean',
      default: true,
      description: 'Whether a plan without a date of review is reported.',
    },
  },
  messages: {
    old: 'The plan for {seat} was last reviewed {reviewed}, {days} before {asOf}. Goals and people have moved on since. Review it with {owner} and update lastReviewed.',
    never:
      'The plan for {seat} has no date of review, so nobody knows whether it still holds. Review it with {owner} and set lastReviewed.',
    future:
      'The plan for {seat} was last reviewed {reviewed}, which is after {asOf}. A review to come proves nothing. Correct lastReviewed.',
    predates:
      'The plan for {seat} was last reviewed {reviewed}, before {person} came {since}. It was made for somebody else. Review it with {owner} and update lastReviewed.',
  },
  check(chart, report, { maxAgeDays, requireDate }) {
    const plans = plansInScope(chart)
    const holdersOf = seatHolders(chart)
    const personBy = peopleByReference(chart)
    for (const { plan, seat, subject, label } of plans) {
      const { lastReviewed } = plan
      const owner = ownerOf(plan, seat)
      const about = { on: subject }
      const related = [{ on: plan, field: 'lastReviewed', note: 'the plan' }]
      const since = seat && !seat.vacant ? incumbentSince(seat, holdersOf(seat)) : undefined
      if (lastReviewed === undefined) {
        if (requireDate && !isSaid(plan.record, 'lastReviewed'))
          report({ ...about, messageId: 'never', data: { seat: label, owner }, related })
        continue
      }
      const said = { seat: label, reviewed: onDate(lastReviewed) }
      const asOf = givenDate(chart.today)
      if (isFuture(lastReviewed, chart.today)) {
        report({ ...about, messageId: 'future', data: { ...said, asOf }, related })
      } else if (daysSince(lastReviewed, chart.today) > maxAgeDays) {
        const days = daysInWords(lastReviewed, chart.today)
        report({ ...about, messageId: 'old', data: { ...said, days, asOf, owner }, related })
      } else if (seat && since !== undefined && isBefore(lastReviewed, since) && !isFuture(since, chart.today)) {
        const data = { ...said, person: holderLabel(seat), since: onDate(since), owner }
        report({ ...about, messageId: 'predates', data, related })
      }
    }
    return plans.length > 0 ? undefined : noPlanInScope

    /** Who keeps the plan, else whom the seat reports to. */
    function ownerOf({ owners = [] }: PlanInScope['plan'], seat: Position | undefined): Label | string {
      const [owner] = owners
      const position = owner === undefined ? seat && chart.manager(seat) : chart.positionById(owner)
      if (position) return holderLabel(position)
      const person = owner === undefined ? undefined : personBy(owner)
      if (person) return personLabel(person)
      return owner === undefined ? 'those it concerns' : { text: owner, redacted: 'its owner' }
    }
  },
})
