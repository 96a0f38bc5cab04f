import { fieldSpelling } from '../../chart/chart-record.ts'
import { isFilledIn } from '../../chart/is-filled-in.ts'
import { seatLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'filled-without-person',
  category: 'identity',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A seat that is marked filled says who fills it.',
  sources: ['W3C ORG tells a post from its holder, so that both facts stand side by side and can disagree.'],
  messages: {
    nobody:
      '{seat} is marked filled but names nobody. Whoever plans by this chart cannot tell a colleague from a gap. Name the holder, or set status: vacant.',
    placeholder:
      '{seat} is marked filled, but {field} says that nobody is there yet. Whoever plans by this chart counts on a colleague who is not. Name the holder, or set status: vacant.',
  },
  check(chart, report) {
    const filled = seatsSaying(chart, 'status').filter(({ status }) => status === 'filled')
    if (filled.length === 0) return 'no position is marked filled'
    if (chart.seats.every(({ holders }) => holders.length === 0)) return 'no position says who holds it'
    for (const on of filled) {
      if (on.holders.length > 0 || on.personReferences.length > 0) continue
      const data = { seat: seatLabel(on) }
      const field = namingFields.find((each) => isFilledIn(on.record, each, isBlank))
      if (field === undefined) report({ on, field: 'status', messageId: 'nobody', data })
      // Somebody whose name is not told is somebody.
      else if (on.vacant) {
        report({
          on,
          field: 'status',
          messageId: 'placeholder',
          data: { ...data, field: fieldSpelling(on.record, field) },
          related: [{ on, field, note: 'a word for an empty seat' }],
        })
      }
    }
    return undefined
  },
})

const namingFields = ['person', 'name', 'givenName', 'familyName', 'email']

/** Whoever goes by `N/A` is somebody, and `TBD` in place of a name is told of as such. */
function isBlank(text: string): boolean {
  return text.trim() === ''
}
