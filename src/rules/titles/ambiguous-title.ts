import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

const mostSuggested = 5

export default defineRule({
  id: 'ambiguous-title',
  category: 'titles',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A title with several meanings says by its role which one holds.',
  sources: [
    'CSO alone has five readings: https://gehalt.de/beruf/chief-sales-officer-cso.',
    'CRO is the chief risk officer in finance: https://edgeofthewebradio.com/marketing-concepts/c-suite/.',
  ],
  messages: {
    several:
      '"{title}" can mean {readings}, and nothing in the chart decides between them. Rules about that seat stay silent until it has a role: write role: {role} if that is what it is, or write the title out in full.',
  },
  check(chart, report) {
    for (const position of chart.seatsInWords((seat) => chart.title(seat).ambiguous)) {
      if (position.title === undefined) continue
      const { candidates, readings } = chart.title(position)
      const [likeliest] = candidates
      if (!likeliest || position.role !== undefined) continue
      report({
        on: position,
        field: 'title',
        messageId: 'several',
        suggestions: candidates.slice(0, mostSuggested).map(({ role }) => ({
          description: `Add role: ${role}`,
          edits: [{ on: position, field: 'role', set: role }],
        })),
        data: { title: position.title, readings: listShort(readings), role: likeliest.role },
      })
    }
    return chart.seats.some(({ title }) => title !== undefined) ? undefined : 'no position has a title'
  },
})
