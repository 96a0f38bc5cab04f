import { positionLabel } from '../../chart/labels.ts'
import { rootsBySize } from '../../chart/roots-by-size.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'dotted-without-solid',
  category: 'matrix',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Whoever has a dotted line has a solid one, too.',
  sources: [
    'HR software refuses a dotted line without a solid one: https://docs.nakisa.com/2022R2-SP1/hr-suite/en/admin/content/_settings/_settings/scenval.html.',
  ],
  mutes: ['multiple-roots'],
  messages: {
    alone:
      '{position} has a dotted line to {managers} and no manager. Nobody hires, appraises or stands in for the holder. Name the manager under reportsTo, or make the dotted line the solid one.',
  },
  check(chart, report) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    const withLines = seatsSaying(chart, 'dottedLineTo').filter((seat) =>
      chart.dottedManagers(seat).some((manager) => manager !== seat),
    )
    if (withLines.length === 0) return 'no dotted line leads to a position of the chart'
    if (chart.roots.length === chart.seats.length) return 'no position names its manager'
    const [top] = rootsBySize(
      chart.roots.filter(({ isUnit }) => !isUnit),
      chart,
    )
    for (const on of withLines) {
      if (chart.managerState(on) !== 'root' || on === top) continue
      const role = chart.role(on)
      if (role === 'board' || role === 'chair') continue
      const managers = chart.dottedManagers(on)
      report({
        on,
        messageId: 'alone',
        // The head of a tree of its own may be meant to stand beside the other.
        ...(chart.subtree(on).length > 2 ? ({ severity: 'warn' } as const) : {}),
        data: { position: positionLabel(on), managers: listShort(managers.map(positionLabel)) },
        related: [{ on, field: 'dottedLineTo', note: 'the dotted line' }],
      })
    }
    return undefined
  },
})
