import { isSaid } from '../../chart/is-said.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { seatHolders } from '../../chart/seat-style.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords, listShort } from '../../wording.ts'

export default defineRule({
  id: 'leader-style-unknown',
  category: 'leadership',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'The chart says how the holder of a top sales seat leads, or that it shall not be said.',
  sources: [
    'Sales Benchmark Index, on CSO and CRO strengths in the wrong seat: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['cso', 'cro'],
      description: 'The roles whose holders need a recorded style.',
    },
  },
  messages: {
    unknown:
      'No leadership style is recorded for {people} in the seat of {seat}, so nobody can check whether person and seat fit. Add style: execution, strategy or balanced to the person; undisclosed if it shall not be stored.',
  },
  check(chart, report, { roles }) {
    const seats = chart.withRole(...roles.filter(isRole)).filter((seat) => !seat.vacant && seat.holders.length > 0)
    for (const seat of seats) {
      const unknown = seatHolders(seat, chart).filter(
        ({ style, record }) => style === undefined && !isSaid(record, 'style'),
      )
      if (unknown.length === 0) continue
      report({
        on: seat,
        messageId: 'unknown',
        data: { people: listShort(unknown.map(personLabel)), seat: roleLabel(seat, chart) },
        related: unknown.map((on) => ({
          // A name right on the position has no record of its own.
          ...(on.record.node === seat.record.node ? { on: seat, field: 'name' } : { on }),
          note: 'the person without a style',
        })),
      })
    }
    return seats.length > 0 ? undefined : `nobody surely holds the role ${joinWords(roles, 'or')}`
  },
})
