import type { Person } from '../../chart/chart.ts'
import { onDate } from '../../chart/date-words.ts'
import { hasLeft } from '../../chart/has-left.ts'
import { holderField } from '../../chart/holder-field.ts'
import { personLabel, seatLabel } from '../../chart/labels.ts'
import { givenDate, isPast } from '../../chart/sure-dates.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'leaver-still-in-seat',
  category: 'time',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'Whoever has left holds no seat.',
  sources: [
    'Users of HR systems (BambooHR, ERPNext) report charts in which people who left keep their seat and their reports.',
  ],
  mutes: ['vacant-with-person'],
  messages: {
    dated:
      '{person} left {date} and still holds {seat} as of {asOf}. The seat looks filled, and nobody looks for a successor. Remove them from the seat, or correct the date.',
    marked:
      '{person} is marked as {status} and still holds {seat}. The seat looks filled, and nobody looks for a successor. Remove them from the seat, or correct their status.',
    vacantDated:
      '{person} left {date}, and {seat}, which is vacant, still names them as its holder. Head counts by person go on counting them. Remove them from the seat, or correct the date.',
    vacantMarked:
      '{person} is marked as {status}, and {seat}, which is vacant, still names them as its holder. Head counts by person go on counting them. Remove them from the seat, or correct their status.',
  },
  check(chart, report) {
    const concerned = chart.positions.filter(({ holders }) => holders.some(saysWhetherHere))
    for (const position of concerned) {
      const fieldOf = holderField(position)
      for (const person of position.holders) {
        const { leavingOn, status, id } = person
        if (!hasLeft(person, chart.today)) continue
        const said = { person: personLabel(person), seat: seatLabel(position) }
        const about = {
          on: position,
          field: fieldOf(person),
          value: id ?? person.name ?? '',
        }
        if (leavingOn !== undefined && isPast(leavingOn, chart.today)) {
          const related = [{ on: person, field: 'leavingOn', note: 'the date on which they left' }]
          const data = { ...said, date: onDate(leavingOn), asOf: givenDate(chart.today) }
          report({ ...about, messageId: position.vacant ? 'vacantDated' : 'dated', data, related })
        } else {
          const related = [{ on: person, field: 'status', note: 'the status as recorded' }]
          const data = { ...said, status: status ?? 'left' }
          report({ ...about, messageId: position.vacant ? 'vacantMarked' : 'marked', data, related })
        }
      }
    }
    return concerned.length > 0 ? undefined : 'nobody in a seat has a leaving date or a status'
  },
})

function saysWhetherHere({ leavingOn, status }: Person): boolean {
  return leavingOn !== undefined || status !== undefined
}
