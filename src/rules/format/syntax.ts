import { defineRule } from '../../rule.ts'

/** Found while reading the file. Cannot be turned off: nothing else can be checked. */
export default defineRule({
  id: 'syntax',
  category: 'format',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A chart file is well-formed YAML or JSON.',
  sources: ['YAML 1.2: https://yaml.org/spec/1.2.2/.', 'JSON: https://www.rfc-editor.org/rfc/rfc8259.'],
  messages: {
    syntax: 'The file cannot be read from here on: {reason}. Nothing else in it was checked.',
  },
})
