import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'empty-chart',
  category: 'format',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A chart has at least one position.',
  sources: ['A run that checked nothing must not look green.'],
  messages: {
    blank: 'The file is empty, so nothing was checked. Write a chart into it, or pass --allow-empty.',
    noPositions:
      'The chart has no position, so nothing was checked. It was read as {dialect}: add positions, name another dialect, or pass --allow-empty.',
  },
})
