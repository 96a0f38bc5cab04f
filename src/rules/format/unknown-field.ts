import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'unknown-field',
  category: 'format',
  severity: 'warn',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'Every field is one that the format knows, or starts with x-.',
  sources: ['The native format: schemas/orgchart.schema.json.'],
  messages: {
    unknown:
      '{field} is no field of {record}, so it has no effect. Remove it, or start its name with x- to keep it as your own.',
    unknownNear: '{field} is no field of {record}, so it has no effect; did you mean {nearest}?',
    elsewhere: '{field} is no field of {record}, so it has no effect: it belongs to {owner}. Move it there.',
  },
})
