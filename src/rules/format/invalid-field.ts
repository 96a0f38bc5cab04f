import { defineRule } from '../../rule.ts'

/** Found while reading the file; see the parse and chart stages. */
export default defineRule({
  id: 'invalid-field',
  category: 'format',
  severity: 'error',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'The value of a field is of the kind that the field takes.',
  sources: ['The native format: schemas/orgchart.schema.json.'],
  messages: {
    misplaced: 'Here stands {found} where {expected} belongs.',
    wrongValue: '{field} must be {expected}, but it is {found}.',
    wrongValueNear: '{field} must be {expected}, but it is {found}. Did you mean {nearest}?',
    needsQuotes: '{field} must be {expected}, but it is {found}. Put it in quotes.',
    notAllowed: '{field} cannot be {found}. It can be {allowed}.',
    notAllowedNear: '{field} cannot be {found}; did you mean {nearest}? It can be {allowed}.',
    noDate: '{field} is {found}, which is no date. Write a day such as 2026-11-01 or a month such as 2026-11.',
    noDateNear: '{field} is {found}, which is no date; did you mean {nearest}?',
  },
})
