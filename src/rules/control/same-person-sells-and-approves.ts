import { dutiesAmong } from '../../chart/duties.ts'
import { functionWords } from '../../chart/function-words.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'same-person-sells-and-approves',
  category: 'control',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'Whoever is paid for selling does not approve the terms of the sale alone.',
  sources: [
    'Separation of duties: more than one person should decide and approve what pay depends on: https://www.equalto.com/blog/how-to-improve-your-sales-commission-compliance.',
  ],
  options: {
    duties: {
      type: 'array',
      items: { type: 'string' },
      default: ['pricing-approval', 'discount-approval', 'credit-approval', 'commission-approval'] as readonly string[],
      description: 'The duties that do not go with a quota.',
    },
  },
  messages: {
    both: '{holder} carries a quota and has the duty {duties}. A deal that helps the quota is then approved by the one it helps. Move the approval to another seat, or state under limit up to what amount it goes.',
  },
  check(chart, report, { duties }) {
    let judged = 0
    for (const on of seatsSaying(chart, 'duties')) {
      const approvals = dutiesAmong(on, duties)
      const [first] = approvals
      if (!first) continue
      judged++
      if (on.quota === undefined || on.quota.amount === 0 || on.limit !== undefined) continue
      report({
        on,
        field: first.field,
        value: first.key,
        messageId: 'both',
        data: { holder: subjectLabel(on, chart), duties: [...new Set(approvals.map(({ key }) => functionWords(key)))] },
        related: [{ on, field: 'quota', note: 'the quota' }],
      })
    }
    return judged > 0 ? undefined : 'no position has a duty of approving'
  },
})
