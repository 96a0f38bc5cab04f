import { holderField } from '../../chart/holder-field.ts'
import { holderLabel, seatLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'vacant-with-person',
  category: 'identity',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A seat is either vacant or held by somebody.',
  sources: ['W3C ORG tells a post from its holder, so that both facts stand side by side and can disagree.'],
  mutes: ['vacancy-too-long', 'vacancy-undated', 'vacant-manager-with-reports', 'vacant-sales-seat-uncovered'],
  messages: {
    held: '{seat} is marked vacant but {holder} holds it. Whoever plans by this chart hires for a filled seat or counts on an empty one. Remove the person, or change the status.',
  },
  check(chart, report) {
    const vacant = chart.positions.filter(({ status }) => status === 'vacant')
    for (const position of vacant) {
      const [holder] = position.holders
      // Of several holders one is enough: the search is for theirs.
      const exits = [position.until, ...position.holders.map(({ leavingOn }) => leavingOn)]
      if (!holder || exits.some((date) => isPlannedExit(date, chart.today.date))) continue
      const field = holderField(position)(holder)
      report({
        on: position,
        field: 'status',
        messageId: 'held',
        data: { seat: seatLabel(position), holder: holderLabel(position) },
        suggestions: [
          { description: 'Remove the status', edits: [{ on: position, field: 'status', remove: true }] },
          {
            description: 'Remove the person',
            // With a name alone there would be nothing left of an inline person.
            edits: [{ on: position, field: field === 'person.name' ? 'person' : field, remove: true }],
          },
        ],
        related: [{ on: position, field, note: 'who holds it' }],
      })
    }
    return vacant.length > 0 ? undefined : 'no position is marked vacant'
  },
})

/** A month without a day lasts to its end. */
function isPlannedExit(date: string | undefined, today: string): boolean {
  return date !== undefined && (date > today || date === today.slice(0, 7))
}
