import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isAssistant } from '../../chart/is-assistant.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel, titleLabel } from '../../chart/labels.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { defineRule } from '../../rule.ts'
import { count, pathShort } from '../../wording.ts'

export default defineRule({
  id: 'too-many-layers',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'value',
  since: '0.1.0',
  summary: 'Nobody sits further below the top than an organisation of that size needs.',
  sources: [
    '3 to 6 layers are usual, depending on size: https://technologyblog.rsmus.com/management-consulting/spans-and-layers-why-you-should-consider-span-of-control-analysis/.',
    'A consultancy brought firms from eleven layers to eight, and another to seven: https://www.bain.com/pt-br/insights/streamlining-spans-and-layers/.',
    'Judgment: the limits by headcount lie inside these ranges.',
  ],
  options: {
    byHeadcount: {
      type: 'array',
      minItems: 1,
      items: { type: 'array', minItems: 2, maxItems: 2, items: { type: ['integer', 'null'], minimum: 1 } },
      default: [
        [50, 4],
        [500, 6],
        [5000, 8],
        [null, 10],
      ],
      description: 'Steps of headcount, null for any, each with the most layers below the top.',
    },
  },
  messages: {
    deep: '{seat} sits {layers} below {top}: {path}. {max} suit an organisation of {people}, and each further layer slows decisions and bends messages. Take out a layer that adds nothing.',
    deepest:
      '{seat} sits {layers} below {top}: {path}. Even the largest organisations do with {max}, and each further layer slows decisions and bends messages. Take out a layer that adds nothing.',
  },
  check(chart, report, { byHeadcount }) {
    if (chart.positions.some(({ isUnit }) => isUnit)) return 'the lines of the chart run through groups of people'
    const people = chart.seats.filter(isStaffed).length
    // An extract shows fewer people than there are, so only the last limit is sure to be broken.
    const max = limitFor(chart.isComplete ? people : Number.POSITIVE_INFINITY, byHeadcount)
    let hasLayers = false
    for (const [top, leaf] of deepestLeaves(chart)) {
      const layers = chart.depth(leaf) - chart.depth(top)
      if (layers > 0) hasLayers = true
      if (layers <= max) continue
      const path = wayDown(leaf, layers, chart)
      const data = {
        seat: holderInRoleLabel(leaf, chart),
        layers: count(layers, 'layer', 'layers'),
        top: holderInRoleLabel(top, chart),
        path: pathShort(path.map(titleLabel), 5),
        max,
      }
      const related = path.slice(0, -1).map((on) => ({ on, note: on === top ? 'the top' : 'a layer on the way' }))
      if (!chart.isComplete) report({ on: leaf, messageId: 'deepest', data, related })
      else {
        const size = count(people, 'person', 'people')
        report({ on: leaf, messageId: 'deep', data: { ...data, people: size }, related })
      }
    }
    return hasLayers ? undefined : 'nobody reports to anybody'
  },
})

function limitFor(people: number, steps: readonly (readonly (number | null)[])[]): number {
  const fitting = steps.find(([most]) => most === null || (most !== undefined && people <= most)) ?? steps.at(-1)
  return fitting?.[1] ?? Number.POSITIVE_INFINITY
}

/** The managers above a seat, that many levels up, the highest first, and the seat itself. */
function wayDown(seat: Position, levels: number, chart: IndexedChart): readonly Position[] {
  const way = [seat]
  for (let above = chart.manager(seat); above && way.length <= levels; above = chart.manager(above)) way.push(above)
  return way.reverse()
}

/** Top → the first by place of the seats that are furthest below it. Where a board stands above, whoever leads is the top. */
function deepestLeaves(chart: IndexedChart): ReadonlyMap<Position, Position> {
  const boards = new Set(chart.withRole('board', 'chair'))
  const isTop = (seat: Position): boolean => {
    const manager = chart.manager(seat)
    return manager === undefined || boards.has(manager)
  }
  const topOf = nearestAbove(chart, isTop)
  const deepest = new Map<Position, Position>()
  for (const seat of chart.seats) {
    const top = topOf(seat)
    if (!top || boards.has(top)) continue
    const known = deepest.get(top)
    const isDeeper = !known || chart.depth(seat) > chart.depth(known)
    if (isDeeper && seat.status !== 'planned' && !isAssistant(seat)) deepest.set(top, seat)
  }
  return deepest
}
