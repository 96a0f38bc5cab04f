import type { Position } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { unmanaged } from '../../chart/unmanaged.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'self-report',
  category: 'hierarchy',
  severity: 'error',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'No position may report to itself.',
  sources: [
    'HR systems meet it again and again: https://github.com/frappe/hrms/issues/3183, https://github.com/odoo/odoo/issues/47043.',
    'Some publishers mark the top of the chart so; roots: [self] in the configuration allows it.',
  ],
  mutes: ['no-root'],
  messages: {
    self: '{position} reports to itself. If it is the top of the chart, remove {field}; else name the position above it.',
  },
  check(chart, report) {
    const selves = unmanaged(chart).filter((each) => chart.managerState(each) === 'self' && !chart.isRepeat(each))
    for (const position of selves) {
      const field = fieldSpelling(position.record, 'reportsTo')
      const fix =
        selves.length === 1 && isOnlyTop(position, chart)
          ? { description: `Remove ${field}`, edits: [{ on: position, field: 'reportsTo', remove: true as const }] }
          : undefined
      report({
        on: position,
        field: 'reportsTo',
        messageId: 'self',
        data: { position: positionLabel(position), field },
        fix,
      })
    }
    return chart.positions.some(({ reportsTo }) => reportsTo !== undefined)
      ? undefined
      : 'no position names its manager'
  },
})

/** Whether everybody else is below it, so that it can only be meant as the top. */
function isOnlyTop(position: Position, chart: IndexedChart): boolean {
  const others = chart.seats.filter((seat) => seat !== position)
  if (chart.complete === false || others.length === 0) return false
  return others.every((seat) => chart.managerState(seat) === 'managed' && chart.isInSubtree(seat, position))
}
