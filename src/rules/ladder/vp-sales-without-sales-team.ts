import { adrift } from '../../chart/adrift.ts'
import type { Position } from '../../chart/chart.ts'
import { holderLabel, roleLabel } from '../../chart/labels.ts'
import { dottedReports } from '../../chart/linked.ts'
import { perWording } from '../../chart/per-wording.ts'
import { isOnSalesLadder } from '../../chart/sales-ladder.ts'
import { worksInSalesOnly } from '../../chart/sales-only.ts'
import { severalSeats } from '../../chart/several-seats.ts'
import { isAssistantTitle } from '../../chart/titles/assistant-title.ts'
import { countBelow } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'vp-sales-without-sales-team',
  category: 'ladder',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A VP of sales has people below who sell.',
  sources: [
    'A guide to the sales hierarchy (in Finnish) has the VP lead the sales team and join it to the executives: https://resources.pipl.ai/fi/myyntiroolit.',
  ],
  options: {
    assumeComplete: {
      type: 'boolean',
      default: false,
      description: 'Whether to judge charts in which no VP has anybody below, as complete: true in the chart does.',
    },
  },
  messages: {
    held: '{person} is {seat}, but nobody in sales reports to them, directly or through others. A VP without a team cannot put a sales strategy into practice. Attach the team, or retitle the seat.',
    anonymous:
      'The seat of {seat} has nobody in sales below, directly or through others. A VP without a team cannot put a sales strategy into practice. Attach the team, or retitle the seat.',
  },
  check(chart, report, { assumeComplete }) {
    const seats = chart.withRole('vp-sales').filter(({ vacant, status }) => !vacant && status !== 'planned')
    if (seats.length === 0) return 'no filled position surely has the role vp-sales'
    if (!chart.isComplete) return 'the chart is an extract, or has no chief executive at its top'
    const isCut = chart.withRole('vp-sales').every((seat) => chart.reports(seat).length === 0)
    if (isCut && !assumeComplete && chart.complete !== true) return 'the chart shows nobody below any VP of sales'
    const dotted = dottedReports(chart)
    const sellersBelow = countBelow(
      chart,
      chart.seatsInWords((seat) => maySell(seat, chart)),
    )
    const leadsSellers = (seat: Position): boolean =>
      sellersBelow(seat) > 0 || (dotted.get(seat) ?? []).some((other) => maySell(other, chart))
    const fromAnotherSeat = new Set(
      severalSeats(chart).flatMap((held) => (held.seats.some(leadsSellers) ? held.seats : [])),
    )
    const coHeadLeads = seats.some((seat) => seat.coHead === true && leadsSellers(seat))
    const lost = [...adrift(chart)].filter((seat) => maySell(seat, chart))
    for (const on of seats) {
      if (lost.some((seat) => seat !== on)) continue
      const onDottedLine = dotted.get(on) ?? []
      if (leadsSellers(on) || fromAnotherSeat.has(on) || (on.coHead === true && coHeadLeads)) continue
      const team = [...chart.reports(on), ...onDottedLine].slice(0, 4)
      const related = team.map((seat) => ({ on: seat, note: 'below, but not in sales' }))
      const seat = roleLabel(on, chart)
      if (on.holders.length > 0) report({ on, messageId: 'held', data: { person: holderLabel(on), seat }, related })
      else report({ on, messageId: 'anonymous', data: { seat }, related })
    }
    return undefined
  },
})

/** Whether somebody sells or leads those who do; an unsure title does unless it speaks of something else. */
const maySell = perWording((seat, chart): boolean => {
  const role = chart.role(seat)
  if (role !== undefined)
    return isOnSalesLadder(seat, chart) || role === 'sdr-manager' || role === 'head-of-partnerships'
  if (seat.title !== undefined && isAssistantTitle(seat.title)) return false
  return worksInSalesOnly(seat, chart) !== false
})
