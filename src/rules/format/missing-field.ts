import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'missing-field',
  category: 'format',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A record has the fields without which it means nothing.',
  sources: ['The native format: schemas/orgchart.schema.json.'],
  messages: {
    mapped:
      'No record has the field "{key}", under which fields.{field} in the configuration says to look. Correct the configuration.',
    mappedNear:
      'No record has the field "{key}", under which fields.{field} in the configuration says to look. Did you mean "{nearest}"?',
    missing: 'This {record} has no {needed}. Add it.',
    missingEvery: 'This {record} has no {needed}. Add at least one of them.',
  },
})
