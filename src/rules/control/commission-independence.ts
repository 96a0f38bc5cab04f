import type { Position } from '../../chart/chart.ts'
import { controlFunctions } from '../../chart/control-functions.ts'
import { dutiesAmong } from '../../chart/duties.ts'
import { functionWords } from '../../chart/function-words.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'commission-independence',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: true,
  since: '0.1.0',
  summary: 'Nobody works out the pay of their own boss without finance or HR looking on.',
  sources: [
    'Practice differs: 40% of firms leave sales pay to sales management or operations, and the same author would have a task force of several functions: https://www.alexandergroup.com/blog/sales-compensation/who-owns-sales-compensation/.',
    'A committee of sales, operations, HR and finance is advised: https://www.zs.com/insights/building-a-better-governance-committee.',
    'More than one person should calculate and approve: https://www.equalto.com/blog/how-to-improve-your-sales-commission-compliance.',
  ],
  options: {
    duties: {
      type: 'array',
      items: { type: 'string' },
      default: ['commission-calculation', 'commission-approval'] as readonly string[],
      description: 'The duties by which somebody has a hand in variable pay.',
    },
  },
  messages: {
    dependent:
      '{holder} has the duty {duty} and sits below {manager}, whose pay it decides, with no dotted line to finance or HR. Nobody corrects a boss with ease. Draw a dotted line to finance or HR, or move the duty there.',
  },
  check(chart, report, { duties }) {
    const carrier = nearestAbove(chart, ({ quota }) => quota !== undefined && quota.amount !== 0)
    let judged = 0
    for (const on of seatsSaying(chart, 'duties')) {
      const [duty] = dutiesAmong(on, duties)
      const above = chart.manager(on)
      if (!duty || !isStaffed(on)) continue
      judged++
      const manager = above && carrier(above)
      if (!manager || chart.dottedManagers(on).some((other) => mayWatch(other, chart))) continue
      report({
        on,
        field: duty.field,
        value: duty.key,
        messageId: 'dependent',
        data: {
          holder: subjectLabel(on, chart),
          duty: functionWords(duty.key),
          manager: holderInRoleLabel(manager, chart),
        },
        related: [{ on: manager, field: 'quota', note: 'the quota' }],
      })
    }
    return judged > 0 ? undefined : 'no position has a duty that decides variable pay'
  },
})

/** Somebody in finance or HR, or of whom the chart does not say where they work. */
function mayWatch(seat: Position, chart: IndexedChart): boolean {
  const { department = '', title = '' } = seat
  const functions = controlFunctions(`${department} ${title}`)
  if (functions.has('finance') || functions.has('people') || chart.role(seat) === 'cfo') return true
  return department === '' && title === '' && seat.role === undefined
}
