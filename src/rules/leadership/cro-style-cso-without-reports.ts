import { mayBeLedBelow } from '../../chart/complements.ts'
import { functionWords } from '../../chart/function-words.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { leadersNear } from '../../chart/leaders-near.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'cro-style-cso-without-reports',
  category: 'leadership',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A leader by strategy in the CSO seat has marketing and customer success in their own line.',
  sources: [
    'Sales Benchmark Index, on CSO and CRO strengths in the wrong seat: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  mutes: ['sales-chief-unaligned', 'style-seat-mismatch'],
  options: {
    functions: {
      type: 'array',
      items: { type: 'string' },
      default: ['marketing', 'customer-success'],
      description: 'The functions that must be led from a seat below the CSO.',
    },
    countDotted: {
      type: 'boolean',
      default: false,
      description: 'Whether a leader with a dotted line to the CSO counts as below.',
    },
    csoStyle: {
      enum: ['execution', 'any'],
      default: 'execution',
      description: 'The style that the CSO seat asks for; any: a strategist fits it, and nothing is reported.',
    },
    asWarning: {
      type: 'boolean',
      default: false,
      description: 'Whether to warn only: for companies that keep marketing and customer success apart on purpose.',
    },
  },
  messages: {
    outside:
      '{person} leads by strategy in the seat of {seat}, yet nobody in their line leads {functions}. A strategist has to negotiate every such decision, and execution slows down. Put {wanted} under {person}, or fill the seat with somebody who leads by execution.',
  },
  check(chart, report, { functions, countDotted, csoStyle, asWarning }) {
    if (csoStyle === 'any') return 'a leader by strategy fits the CSO seat, by the option csoStyle'
    const seats = chart.withRole('cso').flatMap((seat) => {
      const held = seatStyle(seat, chart)
      return held?.style === 'strategy' ? [{ seat, strategist: held.holder }] : []
    })
    const leaders = leadersNear(chart)
    const isLedBelow = mayBeLedBelow(chart, countDotted)
    for (const { seat, strategist } of seats) {
      // In an extract, a function that nobody leads may be led in the part that is not there.
      const isShown = (fn: string): boolean => chart.isComplete || leaders(seat, fn).length > 0
      const missing = functions.filter((fn) => isShown(fn) && !isLedBelow(seat, fn))
      if (missing.length === 0) continue
      report({
        on: seat,
        messageId: 'outside',
        ...(asWarning ? { severity: 'warn' } : {}),
        data: {
          person: personLabel(strategist),
          seat: roleLabel(seat, chart),
          functions: joinWords(missing.map(functionWords), 'or'),
          wanted: joinWords(missing.map(functionWords)),
        },
        related: [
          { on: strategist, field: 'style', note: 'the style as recorded' },
          ...missing.flatMap((fn) =>
            leaders(seat, fn)
              .slice(0, 2)
              .map((on) => ({ on, note: `leads ${functionWords(fn)}, outside this line` })),
          ),
        ],
      })
    }
    if (chart.withRole('cso').length === 0) return 'no position surely has the role cso'
    return seats.length > 0 ? undefined : 'no CSO is recorded as leading by strategy'
  },
})
