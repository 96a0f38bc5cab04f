import { isSideSeat } from '../../chart/is-side-seat.ts'
import { personLabel, seatLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
import { severalSeats } from '../../chart/several-seats.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'person-reports-to-self-via-seat',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Nobody is their own manager through a second seat.',
  sources: [
    'Judgment: a line that begins and ends at one person controls nothing. Makers of org-chart software refuse it.',
  ],
  mutes: ['person-in-several-seats'],
  messages: {
    self: '{person} holds {report} and its manager, {manager}, so nobody looks at the work from outside. Let the seat report to somebody else, or mark it secondary: true if it is a hat for a while.',
  },
  check(chart, report) {
    const looped = loopMembers(chart)
    const held = severalSeats(chart)
    for (const { person, seats } of held) {
      const own = new Set(seats)
      for (const on of seats) {
        const manager = chart.manager(on)
        if (!manager || manager === on || !own.has(manager) || looped.has(on)) continue
        if (isSideSeat(on, chart) || isSideSeat(manager, chart)) continue
        report({
          on,
          field: 'reportsTo',
          messageId: 'self',
          data: { person: personLabel(person), report: seatLabel(on), manager: seatLabel(manager) },
          related: [{ on: manager, note: 'held by the same person' }],
        })
      }
    }
    return held.length > 0 ? undefined : 'nobody holds more than one seat'
  },
})
