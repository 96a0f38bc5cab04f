import type { Position } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'one-sided-link',
  category: 'hierarchy',
  severity: 'info',
  recommended: true,
  since: '0.1.0',
  summary: 'In a chart that states reporting lines on both sides, no side is missing.',
  sources: [
    'Backstage catalogues state the line between two groups on both of them, as parent and as children, https://backstage.io/docs/features/software-catalog/descriptor-format.',
  ],
  messages: {
    notListed:
      '{position} names {manager} as its manager, but is not in the {list} of {manager}. Whoever reads only that list misses it. Add it there.',
    notNaming:
      '{position} is in the {list} of {manager}, but its own record names no manager. Whoever reads only that record takes it for the top. Add the line there.',
  },
  check(chart, report) {
    const nothing = 'no reporting line is stated on both sides'
    if (!chart.positions.some(({ saysMore, namedReports }) => saysMore && namedReports !== undefined)) return nothing
    const seats = chart.positions.filter((position) => !chart.isRepeat(position) && !position.nestedUnder)
    if (!seats.some((position) => isStatedOnBothSides(position, chart))) return nothing
    for (const position of seats) {
      const manager = chart.manager(position)
      // Who belongs to a unit may be said on either side.
      if (!manager || manager.isUnit !== position.isUnit) continue
      const listers = chart.listedBy(position)
      const data = {
        position: positionLabel(position),
        manager: positionLabel(manager),
        list: fieldSpelling(manager.record, 'reports'),
      }
      const related = [{ on: manager, field: 'reports', note: 'the list' }]
      if (position.reportsTo === undefined && listers.length === 1) {
        report({ on: position, messageId: 'notNaming', data, related })
      } else if (position.reportsTo !== undefined && manager.namedReports && listers.length === 0) {
        report({ on: position, field: 'reportsTo', messageId: 'notListed', data, related })
      }
    }
    return undefined
  },
})

function isStatedOnBothSides(position: Position, chart: IndexedChart): boolean {
  const listers = chart.listedBy(position)
  if (listers.length === 0) return false
  const manager = chart.namedManager(position)
  return manager !== undefined && listers.includes(manager)
}
