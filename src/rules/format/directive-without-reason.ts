import { defineRule } from '../../rule.ts'

/** Found where findings are silenced. While it is on, a directive without a reason does not count. */
export default defineRule({
  id: 'directive-without-reason',
  category: 'format',
  severity: 'error',
  recommended: false,
  since: '0.1.0',
  summary: 'Whatever a chart silences, it says why.',
  sources: ['Biome demands a reason of every suppression comment: https://biomejs.dev/analyzer/suppressions/.'],
  messages: {
    comment:
      'This comment gives no reason, so it silences nothing. Say why behind two dashes: -- the seat is being abolished.',
    entry:
      'This entry of x-orglint-ignore gives no reason, so it silences nothing. Add one: reason: the seat is being abolished.',
  },
})
