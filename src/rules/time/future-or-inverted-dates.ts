import type { Entity } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import { datePairs, pastDates } from '../../chart/dated-fields.ts'
import { givenDate, isBefore, isFuture } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'future-or-inverted-dates',
  category: 'time',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Nothing ends before it begins, and what has happened lies in the past.',
  sources: [
    'Popolo and schema.org give roles a start and an end date, the end never before the start: https://schema.org/EmployeeRole.',
  ],
  messages: {
    inverted:
      '{owner} has {endField} {end}, before {startField} {start}. One of the two is wrong, and every rule about time is misled. Correct it.',
    future:
      '{owner} has {field} {date}, which is after {asOf}. What has happened cannot lie ahead. Correct the date, or the date that the chart is judged by.',
  },
  check(chart, report) {
    let judged = 0
    for (const { on, owner, start, end } of datePairs(chart)) {
      judged++
      if (!isBefore(end.date, start.date)) continue
      report({
        on,
        field: end.field,
        messageId: 'inverted',
        data: {
          owner,
          endField: spelling(on, end.field),
          end: end.date,
          startField: spelling(on, start.field),
          start: start.date,
        },
        related: [{ on, field: start.field, note: 'the start' }],
      })
    }
    for (const { on, owner, field, date, by } of pastDates(chart)) {
      judged++
      if (isFuture(date, by)) {
        const data = { owner, field: spelling(on, field), date, asOf: givenDate(by) }
        report({ on, field, messageId: 'future', data })
      }
    }
    return judged > 0 ? undefined : 'the chart has no dates that could contradict each other or today'
  },
})

function spelling({ record }: Entity, field: string): string {
  return fieldSpelling(record, field)
}
