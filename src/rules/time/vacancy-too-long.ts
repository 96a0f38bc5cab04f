import { daysInWords } from '../../chart/date-words.ts'
import { isPlanned } from '../../chart/is-planned.ts'
import { roleLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { daysSince, givenDate } from '../../chart/sure-dates.ts'
import { roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'vacancy-too-long',
  category: 'time',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A vacant seat is filled, frozen or given up within a few months.',
  sources: [
    'Most US firms had openings older than twelve weeks: http://redholt.passle.net/post/102e54p/the-cost-of-empty-headcount.',
  ],
  options: {
    maxDays: { type: 'integer', minimum: 1, default: 90, description: 'How many days a seat may stand empty.' },
    roles: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { type: 'integer', minimum: 1 },
      default: { cso: 60, cro: 60, 'vp-sales': 60 },
      description: 'The same by canonical role, which goes before.',
    },
  },
  messages: {
    tooLong:
      'The seat of {seat} has been empty for {days}, since {since}, and {max} days are the limit (as of {asOf}). Work is left or done by people who have their own. Fill it, set frozen: true, or take it off the chart.',
  },
  check(chart, report, { maxDays, roles }) {
    let judged = 0
    for (const seat of seatsSaying(chart, 'statusSince')) {
      const { statusSince, frozen, noSuccessionReason } = seat
      if (!seat.vacant || seat.holders.length > 0 || statusSince === undefined) continue
      judged++
      // A seat that is about to be abolished is not being filled either.
      if (frozen || noSuccessionReason !== undefined || isPlanned(seat, chart.today)) continue
      const max = roles[chart.role(seat) ?? ''] ?? maxDays
      if (daysSince(statusSince, chart.today) <= max) continue
      report({
        on: seat,
        messageId: 'tooLong',
        data: {
          seat: roleLabel(seat, chart),
          days: daysInWords(statusSince, chart.today),
          since: statusSince,
          max,
          asOf: givenDate(chart.today),
        },
        related: [{ on: seat, field: 'statusSince', note: 'empty since then' }],
      })
    }
    return judged > 0 ? undefined : 'no vacant position says since when (statusSince)'
  },
})
