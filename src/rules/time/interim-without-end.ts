import { interims } from '../../chart/interims.ts'
import { isSaid as isSaidIn } from '../../chart/is-said.ts'
import { holderLabel, roleLabel, seatLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'interim-without-end',
  category: 'time',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Whoever holds a seat for the time being does so until a date.',
  sources: [
    'An appointment policy that demands a stated duration: https://policy.humboldt.edu/emp04-02-interim-management-personnel-plan-appointments.',
  ],
  messages: {
    held: '{person} acts as {seat} with no end date. What has no end becomes permanent without a decision. Set until, or make it permanent.',
    anonymous:
      'The seat of {seat} is held for the time being with no end date. What has no end becomes permanent without a decision. Set until, or make it permanent.',
  },
  check(chart, report) {
    // A title such as "Acting Director" in a chart that keeps no dates says nothing about an end.
    const acting = interims(chart).filter(({ isSaid }) => isSaid)
    for (const { position, seat } of acting) {
      if (isSaidIn(position.record, 'until') || isSaidIn(position.record, 'endDate')) continue
      if (position.holders.some(({ leavingOn }) => leavingOn !== undefined)) continue
      const label = seat ? roleLabel(seat, chart) : (position.actingFor ?? 'another seat')
      const related = seat && seat !== position ? [{ on: seat, note: 'the seat that they stand in for' }] : []
      if (position.holders.length > 0) {
        report({ on: position, messageId: 'held', data: { person: holderLabel(position), seat: label }, related })
      } else {
        const said = seat === position ? label : seatLabel(position)
        report({ on: position, messageId: 'anonymous', data: { seat: said }, related })
      }
    }
    return acting.length > 0 ? undefined : 'nobody holds a seat for the time being'
  },
})
