import { dottedCycles } from '../../chart/dotted-cycles.ts'
import { positionLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { defineRule } from '../../rule.ts'
import { pathShort } from '../../wording.ts'

export default defineRule({
  id: 'dotted-cycle',
  category: 'matrix',
  severity: 'warn',
  recommended: false,
  identifiedBy: 'group',
  strict: false,
  since: '0.1.0',
  summary: 'Solid and dotted lines together do not run in a circle.',
  sources: [
    'Judgment: two teams that work for each other are normal; a circle of three or more has no end to appeal to.',
  ],
  messages: {
    cycle:
      '{path}: the lines, some of them dotted, run in a circle, so a question that goes up comes back. Cut one of the dotted lines, or put it under liaison.',
  },
  check(chart, report) {
    for (const loop of dottedCycles(chart)) {
      const [first, ...others] = loop
      if (!first) continue
      report({
        on: first,
        messageId: 'cycle',
        data: { path: pathShort([...loop, first].map(positionLabel), 6) },
        related: others.map((on) => ({ on, note: 'in the same circle' })),
      })
    }
    const isDrawn = seatsSaying(chart, 'dottedLineTo').some((seat) => chart.dottedManagers(seat).length > 0)
    return isDrawn ? undefined : 'no dotted line leads to a position of the chart'
  },
})
