import { defineRule } from '../../rule.ts'

/** Found in the comments of a chart. */
export default defineRule({
  id: 'invalid-directive',
  category: 'format',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A comment that is meant for orglint is one that it understands.',
  sources: ['The directives of ESLint, whose words orglint uses: https://eslint.org/docs/latest/use/configure/rules.'],
  messages: {
    misspelt: '{word} is no directive, so this comment does nothing. Did you mean {nearest}?',
    unknown:
      '{word} is no directive, so this comment does nothing. There are orglint-disable-next-line, orglint-disable-line, orglint-disable and orglint-enable.',
    noBrackets:
      'The words {words} end nothing: this comment silences for good. Put the date in brackets, {brackets}, or leave it out.',
    noDate:
      'This comment is to end on {found}, which is no date, so it silences nothing. Write a day or a month: (until 2027-01-31) or (until 2027-01).',
  },
})
