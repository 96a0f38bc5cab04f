import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the chart stage. */
export default defineRule({
  id: 'unread-document',
  category: 'format',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A chart is the only document in its file.',
  sources: ['YAML 1.2 lets a file hold several documents: https://yaml.org/spec/1.2.2/#document-stream-productions.'],
  messages: {
    unread:
      'Here begins another document of the file, and only the first is read as a chart, so nothing from here on was checked. Move it into a file of its own, or join it with the first.',
  },
})
