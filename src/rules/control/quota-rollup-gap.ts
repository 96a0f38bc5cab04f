import { amountWords } from '../../chart/amount-words.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { team } from '../../chart/team.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'quota-rollup-gap',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'The quotas of a team add up to that of its manager.',
  sources: ['Judgment: what the team does not carry, nobody sells. Many firms plan a buffer on top.'],
  options: {
    buffer: {
      type: 'number',
      minimum: 0,
      default: 0,
      description: 'How much more than the quota of the manager the team should carry: 0.1 is a tenth.',
    },
  },
  messages: {
    gap: '{manager} carries a quota of {own}, and the team together {sum}{wanted}. What nobody below carries, nobody sells. Raise the quotas of the team, fill a seat, or lower the target.',
  },
  check(chart, report, { buffer }) {
    let judged = 0
    for (const on of seatsSaying(chart, 'quota')) {
      const own = on.quota?.amount
      const reports = team(on, chart, true).filter(({ status }) => status !== 'planned')
      const shares = reports.flatMap(({ quota }) => (quota?.amount === undefined ? [] : [quota]))
      if (own === undefined || own <= 0 || reports.length === 0 || shares.length < reports.length) continue
      if (shares.some(({ currency }) => currency !== on.quota?.currency)) continue
      judged++
      const sum = shares.reduce((total, { amount = 0 }) => total + amount, 0)
      const wanted = own * (1 + buffer)
      // A cent is lost to rounding now and then.
      if (sum >= wanted - 0.01) continue
      const { currency } = on.quota ?? {}
      report({
        on,
        field: 'quota.amount',
        messageId: 'gap',
        data: {
          manager: subjectLabel(on, chart),
          own: amountWords(own, currency),
          sum: amountWords(sum, currency),
          wanted: buffer === 0 ? '' : `, where ${amountWords(Math.round(wanted), currency)} were planned`,
        },
        related: reports.slice(0, 10).map((each) => ({ on: each, field: 'quota', note: 'a part of the sum' })),
      })
    }
    return judged > 0 ? undefined : 'no team states all its quotas in one currency'
  },
})
