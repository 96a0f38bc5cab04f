import { defineRule } from '../../rule.ts'

/** Found where a run is held against its baseline. */
export default defineRule({
  id: 'stale-baseline-entry',
  category: 'format',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'What the baseline lets be is still there.',
  sources: ['ESLint fails on suppressions that nothing needs: https://eslint.org/docs/latest/use/suppressions.'],
  messages: {
    stale:
      'What this entry of the baseline lets be is settled. Take the entry out with --prune-suppressions, or it may hide the same finding when it comes back.',
    several:
      'What {entries} entries of the baseline let be is settled, this one and those beside it. Take them out with --prune-suppressions, or they may hide the same findings when they come back.',
  },
})
