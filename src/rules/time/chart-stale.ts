import type { ChartTop } from '../../chart/chart.ts'
import { daysInWords, onDate } from '../../chart/date-words.ts'
import { lastDay } from '../../chart/day-number.ts'
import { daysSince, givenDate } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'chart-stale',
  category: 'time',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A chart is looked through at least twice a year.',
  sources: ['Charts that nobody reviews keep people who left and seats that moved; a date of review shows it early.'],
  options: {
    maxDays: {
      type: 'integer',
      minimum: 1,
      default: 180,
      description: 'How many days a review, or the date that the chart is of, may be ago.',
    },
  },
  messages: {
    reviewed:
      'This chart was last reviewed {date}, {days} before {today}. People and lines have moved on. Go through it and update reviewedOn.',
    dated:
      'This chart shows how things were {date}, {days} before {today}. People and lines have moved on. Go through it and update asOf.',
  },
  check(chart, report, { maxDays }) {
    let judged = 0
    for (const top of chart.tops) {
      const latest = latestDate(top)
      if (!latest) continue
      judged++
      const { field, date } = latest
      if (daysSince(date, chart.clock) <= maxDays) continue
      const days = daysInWords(date, chart.clock)
      const messageId = field === 'asOf' ? 'dated' : 'reviewed'
      report({ on: top, field, messageId, data: { date: onDate(date), days, today: givenDate(chart.clock) } })
    }
    return judged > 0 ? undefined : 'the chart has neither asOf nor reviewedOn'
  },
})

/** When somebody last vouched for the chart. */
function latestDate({ asOf, reviewedOn }: ChartTop): { field: 'asOf' | 'reviewedOn'; date: string } | undefined {
  const isNewer = asOf !== undefined && (reviewedOn === undefined || lastDay(asOf) > lastDay(reviewedOn))
  if (isNewer) return { field: 'asOf', date: asOf }
  return reviewedOn === undefined ? undefined : { field: 'reviewedOn', date: reviewedOn }
}
