import { adrift } from '../../chart/adrift.ts'
import type { Position } from '../../chart/chart.ts'
import { mentionsDuty } from '../../chart/duties.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { dottedReports } from '../../chart/linked.ts'
import { perWording } from '../../chart/per-wording.ts'
import { salesForce } from '../../chart/sales-force.ts'
import { salesHeadcount } from '../../chart/sales-ladder.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { titleMentions } from '../../chart/title-mentions.ts'
import { roleFacts } from '../../chart/titles/roles.ts'
import { countBelow, countBeside, topOf } from '../../chart/tree-passes.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'chief-without-sales-operations',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A sales chief with a sales force has sales or revenue operations in reach.',
  sources: [
    'Sales Benchmark Index: sales operations, method and territories come first for a CSO: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'Operations may sit elsewhere: a task force across functions is advised for pay, https://www.alexandergroup.com/blog/sales-compensation/who-owns-sales-compensation/.',
  ],
  options: {
    minSalesHeadcount: {
      type: 'integer',
      minimum: 0,
      default: 10,
      description: 'From how many people in sales below the chief on the rule asks.',
    },
    accept: {
      type: 'array',
      items: { enum: ['subtree', 'peer', 'dotted'] },
      minItems: 1,
      default: ['subtree', 'peer', 'dotted'],
      description: 'Where operations may sit: below the chief, beside, or joined by a dotted line.',
    },
  },
  messages: {
    missing:
      '{chief} leads {people}, and no sales or revenue operations role is in reach. Territories, sales method and forecast have nobody who looks after them. Add such a role in the line, beside it or by dotted line, or give somebody the duty sales-operations.',
  },
  check(chart, report, { minSalesHeadcount, accept }) {
    if (!chart.isComplete) return 'the chart is an extract, or has no chief executive at its top'
    const headcount = salesHeadcount(chart)
    const force = salesForce(chart)
    const dottedBelow = dottedReports(chart)
    const seats = chart
      .withRole('cso', 'cro')
      .filter((seat) => seat.status !== 'planned' && headcount(seat) > 0 && headcount(seat) >= minSalesHeadcount)
    const hasDuty = seatsSaying(chart, 'duties').some((seat) => mentionsDuty(seat, ['sales-operations']))
    if (chart.withRole('cso', 'cro').length === 0) return 'no position surely has the role cso or cro'
    if (seats.length === 0) return `no chief leads ${count(minSalesHeadcount, 'person', 'people')} in sales`
    const isOperations = (position: Position): boolean => mayDoOperations(position, chart)
    const [below, beside] = [countBelow(chart, chart.seatsInWords(isOperations)), countBeside(chart, isOperations)]
    // Finance or operations beside the chief may keep sales operations for them.
    const besideInStaff = countBeside(
      chart,
      (peer) => ['cfo', 'coo'].includes(chart.role(peer) ?? '') && chart.reports(peer).some(isOperations),
    )
    const isInReach = (seat: Position): boolean =>
      isOperations(seat) ||
      (accept.includes('subtree') && below(seat) > 0) ||
      (accept.includes('peer') && beside(seat) + besideInStaff(seat) > 0) ||
      (accept.includes('dotted') &&
        [...chart.dottedManagers(seat), ...(dottedBelow.get(seat) ?? [])].some(isOperations))
    const isCovered = hasDuty || [...adrift(chart)].some(isOperations)
    const uncovered = isCovered ? [] : seats.filter((seat) => !isInReach(seat))
    for (const seat of topOf(uncovered, chart)) {
      report({
        on: seat,
        messageId: 'missing',
        data: {
          chief: subjectLabel(seat, chart),
          people: count(headcount(seat), 'person in sales', 'people in sales'),
        },
        related: force(seat),
      })
    }
    return undefined
  },
})

const mayDoOperations = perWording((position, chart): boolean => {
  const role = chart.role(position)
  if (role !== undefined && roleFacts(role).function === 'sales-operations') return true
  if (chart.leads(position, 'sales-operations') !== false) return true
  if (vocabularyKey(position.department ?? '').match(/^(sales|revenue)-op|^revops/)) return true
  return titleMentions(position, ['operation', 'operac', 'operat', 'ops', 'revops', 'steuerung'], chart)
})
