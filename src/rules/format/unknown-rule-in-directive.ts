import { defineRule } from '../../rule.ts'

/** Found where findings are silenced. */
export default defineRule({
  id: 'unknown-rule-in-directive',
  category: 'format',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A chart silences only rules that exist.',
  sources: ['ESLint reports unknown rules in its comments: https://eslint.org/docs/latest/use/configure/rules.'],
  messages: {
    unknownNear: 'There is no rule {rule}, so this {silencer} silences nothing by that name. Did you mean {nearest}?',
    unknown:
      'There is no rule {rule}, so this {silencer} silences nothing by that name. The command "orglint rules" lists all rules.',
  },
})
