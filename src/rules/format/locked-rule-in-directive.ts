import { defineRule } from '../../rule.ts'

/** Found where findings are silenced. */
export default defineRule({
  id: 'locked-rule-in-directive',
  category: 'format',
  severity: 'error',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'A chart does not silence what the configuration locks.',
  sources: ['Rules that may not be ignored: tflint (ignorable), cfn-lint (mandatory checks).'],
  messages: {
    locked:
      'The configuration locks {rule}, so this {silencer} cannot silence it: its findings are reported all the same. Settle them, or ask whoever keeps the configuration.',
    alwaysHeard: 'Nothing in a chart can silence {rule}, so this {silencer} names it in vain. Take it out.',
  },
})
