import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { rootsBySize } from '../../chart/roots-by-size.ts'
import { defineRule } from '../../rule.ts'
import { count, listShort } from '../../wording.ts'

export default defineRule({
  id: 'multiple-roots',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'group',
  since: '0.1.0',
  aliases: ['small-island'],
  needsWholeChart: true,
  summary: 'A chart has one top, or says which others are meant.',
  sources: ['W3C ORG lets an organisation have several heads, so more can be allowed by option.'],
  options: {
    max: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'How many positions without a manager a chart may have.',
    },
    allowRoots: {
      type: 'array',
      items: { type: 'string' },
      default: [] as readonly string[],
      description: 'Ids of positions that may stand without a manager, beside the largest tree.',
    },
  },
  messages: {
    several:
      '{roots} without a manager beside the main tree under {top}: {list}. Whoever reads the chart from the top misses them. Give each a manager, or list those that are meant in allowRoots.',
  },
  check(chart, report, { max, allowRoots }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    const allowed = new Set(allowRoots)
    const isAllowed = (id: string | undefined): boolean => id !== undefined && allowed.has(id)
    const isBoard = (role: string | undefined): boolean => role === 'board' || role === 'chair'
    if (chart.roots.length === chart.positions.length) return 'no position names its manager'
    for (const roots of forests(chart)) {
      const bySize = rootsBySize(roots, chart)
      const [top] = bySize
      const strays = bySize
        .slice(max)
        .filter((root) => !isAllowed(root.id) && !isBoard(chart.role(root)))
        .sort((a, b) => a.index - b.index)
      if (!top) continue
      // Where a dotted line shows that the solid one is missing, another rule may say so instead.
      const dotted = strays.filter((root) => chart.dottedManagers(root).length > 0)
      const plain = strays.filter((root) => chart.dottedManagers(root).length === 0)
      for (const [first, ...others] of [plain, ...dotted.map((root) => [root])]) {
        if (!first) continue
        report({
          on: first,
          messageId: 'several',
          data: {
            roots: count(others.length + 1, 'position stands', 'positions stand'),
            top: positionLabel(top),
            list: listShort([first, ...others].map(positionLabel)),
          },
          related: others.map((on) => ({ on, note: 'also without a manager' })),
        })
      }
    }
    return undefined
  },
})

/** The roots among seats and those among units: a unit beside the top seat is no second top. Where no seat reports to a seat, seats have none. */
function forests(chart: IndexedChart): readonly (readonly Position[])[] {
  const reportsToAlike = (position: Position): boolean => chart.manager(position)?.isUnit === position.isUnit
  return [true, false]
    .filter((isUnit) => chart.positions.some((position) => position.isUnit === isUnit && reportsToAlike(position)))
    .map((isUnit) => chart.roots.filter((root) => root.isUnit === isUnit))
}
