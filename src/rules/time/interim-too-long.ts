import { daysInWords } from '../../chart/date-words.ts'
import { type Interim, interims } from '../../chart/interims.ts'
import { holderLabel, roleLabel } from '../../chart/labels.ts'
import { daysSince, givenDate, isPast } from '../../chart/sure-dates.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import type { Label } from '../../wording.ts'

export default defineRule({
  id: 'interim-too-long',
  category: 'time',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'An interim ends on its date, and within a year.',
  sources: [
    'Interim appointments last 18 months at most: https://www.library.illinois.edu/bhrsc/human-resources/recruiting-hiring-and-onboarding/onboarding/interim-appointments/.',
    'Twelve months, and twelve more with reasons: https://policy.humboldt.edu/emp04-02-interim-management-personnel-plan-appointments.',
    'Two weeks to three months: https://www.nic.edu/asogm/26-human-resources/266-temporary-replacement-of-leadership-positions/.',
  ],
  options: {
    maxDays: { type: 'integer', minimum: 1, default: 365, description: 'How many days an interim may last.' },
    roles: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'integer', minimum: 1 },
      default: { cso: 180, cro: 180 },
      description: 'The same by canonical role of the seat, which goes before.',
    },
  },
  messages: {
    tooLong:
      '{person} has acted as {seat} for {days}, since {since}, and {max} days are the limit (as of {asOf}). An interim puts off what is uncomfortable. Decide: make it permanent, or fill the seat.',
    overdue:
      '{person} was to act as {seat} until {until}, and it is {asOf}. Nobody knows whether it goes on. Decide: make it permanent, fill the seat, or set a new date.',
  },
  check(chart, report, { maxDays, roles }) {
    const acting = interims(chart)
    let judged = 0
    for (const interim of acting) {
      const { position, seat, since, until } = interim
      if (since === undefined && until === undefined) continue
      judged++
      const asOf = givenDate(chart.today)
      const said = {
        person: whoOf(interim),
        seat: seat ? roleLabel(seat, chart) : (position.actingFor ?? 'another seat'),
      }
      const max = roles[(seat && chart.role(seat)) ?? ''] ?? maxDays
      if (until !== undefined && isPast(until, chart.today)) {
        const field = position.until === undefined ? 'endDate' : 'until'
        const related = [{ on: position, field, note: 'the end that is past' }]
        report({ on: position, messageId: 'overdue', data: { ...said, until, asOf }, related })
      } else if (since !== undefined && daysSince(since, chart.today) > max) {
        const field = position.statusSince === undefined ? 'startDate' : 'statusSince'
        const related = [{ on: position, field, note: 'acting since then' }]
        const data = { ...said, days: daysInWords(since, chart.today), since, max, asOf }
        report({ on: position, messageId: 'tooLong', data, related })
      }
    }
    if (acting.length === 0) return 'nobody holds a seat for the time being'
    return judged > 0 ? undefined : 'no interim says since when or until when'
  },
})

function whoOf({ position }: Interim): Label | string {
  return position.holders.length > 0 ? holderLabel(position) : 'Somebody'
}
