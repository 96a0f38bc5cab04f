import { daysInWords, onDate } from '../../chart/date-words.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { daysSince, givenDate } from '../../chart/sure-dates.ts'
import { unitChiefs } from '../../chart/unit-chiefs.ts'
import { unitLabel } from '../../chart/unit-label.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'unit-not-monitored',
  category: 'leadership',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'Somebody keeps watch on whether a business unit outgrows its sales chief.',
  sources: [
    'Sales Benchmark Index: design a test for each business unit and keep watching it: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    maxAgeDays: {
      type: 'integer',
      minimum: 1,
      default: 180,
      description: 'How many days old the last review of a unit may be.',
    },
  },
  messages: {
    unwatched:
      '{unit} records neither growth nor symptoms, so nobody would notice when it outgrows its sales chief, {chief}. Add growth:, symptoms: and the day of the review as reviewedOn:.',
    stale:
      '{unit} was last reviewed {date}, {age} before {today}. That is more than {limit}, and nobody would notice when it outgrows its sales chief, {chief}. Bring growth: and symptoms: up to date, and reviewedOn: with them.',
  },
  check(chart, report, { maxAgeDays }) {
    const chiefs = unitChiefs(chart)
    let judged = 0
    for (const unit of chart.businessUnits) {
      const { first: chief } = chiefs(unit.id)
      const { products = [], channels = [], growth, symptoms, reviewedOn } = unit
      // A bare id is only a name for a group of positions.
      if (!chief || products.length + channels.length === 0) continue
      judged++
      const said = { unit: unitLabel(unit), chief: holderInRoleLabel(chief, chart) }
      const related = [{ on: chief, note: 'the chief who covers it' }]
      if (growth === undefined && symptoms === undefined) {
        report({ on: unit, messageId: 'unwatched', data: said, related })
      } else if (reviewedOn !== undefined && daysSince(reviewedOn, chart.today) > maxAgeDays) {
        report({
          on: unit,
          field: 'reviewedOn',
          messageId: 'stale',
          data: {
            ...said,
            date: onDate(reviewedOn),
            age: daysInWords(reviewedOn, chart.today),
            today: givenDate(chart.today),
            limit: count(maxAgeDays, 'day', 'days'),
          },
          related,
        })
      }
    }
    return judged > 0 ? undefined : 'no business unit with products or channels is led by a CSO or CRO'
  },
})
