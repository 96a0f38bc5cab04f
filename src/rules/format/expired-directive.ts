import { defineRule } from '../../rule.ts'

/** Found where findings are silenced. */
export default defineRule({
  id: 'expired-directive',
  category: 'format',
  severity: 'warn',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'What is silenced until a date is settled by then.',
  sources: ['Exceptions with an end date, as registers of risks and policy exceptions keep them.'],
  messages: {
    expired:
      'This {silencer} silenced {rules} until {until}. That is over, so what it hid is reported again. Settle it, or agree on a new date.',
    expiredUnused: 'This {silencer} ended on {until}, and nothing is left for it to silence. Remove it.',
  },
})
