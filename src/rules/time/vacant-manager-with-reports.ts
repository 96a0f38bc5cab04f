import { isPlanned } from '../../chart/is-planned.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderAtLabel, seatLabel } from '../../chart/labels.ts'
import { emergencyCover } from '../../chart/succession/emergency-cover.ts'
import { hasSomebody } from '../../chart/succession/has-somebody.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'vacant-manager-with-reports',
  category: 'time',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Somebody looks after the people whose manager is missing.',
  sources: ['Nakisa flags vacant managers when it validates a scenario.'],
  messages: {
    uncovered:
      '{people} to the empty seat {seat}: {list}. Nobody decides on their leave, their pay or their priorities. Name who looks after them: coveredBy on the seat, or actingFor: {id} on a position.',
  },
  check(chart, report) {
    const vacant = chart.seats.filter((seat) => seat.vacant && seat.holders.length === 0)
    const coverOf = emergencyCover(chart, false)
    const isThere = hasSomebody(chart)
    for (const seat of vacant) {
      const reports = chart.reports(seat).filter((below) => isStaffed(below) && isThere(below))
      const { interim, seats } = coverOf(seat)
      if (reports.length === 0 || interim.length > 0 || seats.length > 0 || isPlanned(seat, chart.today)) continue
      report({
        on: seat,
        messageId: 'uncovered',
        data: {
          people: count(reports.length, 'person reports', 'people report'),
          seat: seatLabel(seat),
          list: listShort(reports.map(holderAtLabel)),
          id: seat.id ?? 'its id',
        },
        related: reports.slice(0, 5).map((on) => ({ on, field: 'reportsTo', note: 'reports to the empty seat' })),
      })
    }
    return vacant.length > 0 ? undefined : 'no position is vacant'
  },
})
