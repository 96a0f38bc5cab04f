import type { Position } from '../../chart/chart.ts'
import { isPlanned } from '../../chart/is-planned.ts'
import { isSaid } from '../../chart/is-said.ts'
import { seatLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'vacancy-undated',
  category: 'time',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'A vacant seat says since when it is vacant.',
  sources: ['The age of vacancies is a usual figure of workforce planning, and needs their dates.'],
  messages: {
    undated:
      '{seat} is vacant, and the chart does not say since when. Nobody sees how long the gap has been open. Add statusSince.',
  },
  check(chart, report) {
    const vacant = chart.seats.filter((seat) => seat.vacant && seat.holders.length === 0 && isToBeFilled(seat))
    for (const seat of vacant) {
      if (!isSaid(seat.record, 'statusSince')) {
        report({ on: seat, messageId: 'undated', data: { seat: seatLabel(seat) } })
      }
    }
    return vacant.length > 0 ? undefined : 'no position is vacant'

    function isToBeFilled(seat: Position): boolean {
      return !seat.frozen && seat.noSuccessionReason === undefined && !isPlanned(seat, chart.today)
    }
  },
})
