import { defineRule } from '../../rule.ts'

/** Found while reading a chart group; see the lint stage. */
export default defineRule({
  id: 'partial-chart',
  category: 'format',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A chart group has all its files.',
  sources: ['Sparse checkouts and extracts of a chart kept in many files, seen in public repositories.'],
  messages: {
    managers:
      '{lost} of the {naming} positions that name a manager in {field} name one who is in none of the files of this chart group. Only part of the chart seems to be here, so rules that need the whole chart were held back. Lint a complete copy, or correct {field} if all files are here.',
  },
})
