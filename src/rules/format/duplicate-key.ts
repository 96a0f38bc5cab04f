import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'duplicate-key',
  category: 'format',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A key stands once in a map.',
  sources: ['YAML 1.2 asks for unique keys: https://yaml.org/spec/1.2.2/#mapping.'],
  messages: {
    duplicateKey: '"{key}" is set twice here; what line {line} says for it is lost. Keep one of the two.',
  },
})
