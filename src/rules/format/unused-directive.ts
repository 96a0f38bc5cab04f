import { defineRule } from '../../rule.ts'

/** Found where findings are silenced. */
export default defineRule({
  id: 'unused-directive',
  category: 'format',
  severity: 'warn',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'What a chart silences is there to be silenced.',
  sources: ['ESLint reports disable comments without a problem: https://eslint.org/docs/latest/use/configure/rules.'],
  messages: {
    unused:
      'This {silencer} silences nothing: there is no finding of {rules} here. Remove it, or it may hide the next one.',
    unusedRule:
      'There is no finding of {rule} here, so this {silencer} need not name it. Take it out, or it may hide the next one.',
    unusedEverything:
      'This comment silences nothing: there is no finding here. Remove it, or it may hide the next one.',
    unusedEnable: 'This comment ends nothing: no orglint-disable before it is still open. Remove it.',
  },
})
