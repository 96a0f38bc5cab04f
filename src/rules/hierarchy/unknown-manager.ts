import type { Position } from '../../chart/chart.ts'
import { fieldSpelling } from '../../chart/chart-record.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { repairReference } from '../../chart/repair-reference.ts'
import { suggestPosition } from '../../chart/suggest-position.ts'
import { unmanaged } from '../../chart/unmanaged.ts'
import { worthALook } from '../../chart/worth-a-look.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'unknown-manager',
  category: 'hierarchy',
  severity: 'error',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Every manager that a position names must be in the chart.',
  sources: [
    'Org-design products list employees whose manager is missing apart from the chart, so that nobody is lost in silence.',
  ],
  messages: {
    unknown:
      '{position} reports to "{manager}", and no position has that {what}. It hangs in the air, and so does everybody below it. Correct {field}, add the position, or write external:{manager} if it is outside this chart.',
    namesakes:
      '{position} reports to "{manager}", and several positions go by that, so nobody can tell which of them is meant. Write the id of the right one into {field}.',
    nearest: '{position} reports to "{manager}", and no position has that {what}. Did you mean {suggestion}?',
  },
  check(chart, report) {
    const lost = unmanaged(chart).filter((position) => isLost(position, chart) && !chart.isRepeat(position))
    const compared = worthALook(lost.map(managerNamed), chart.positions.length)
    for (const position of lost) {
      const manager = managerNamed(position)
      const field = fieldSpelling(position.record, 'reportsTo')
      const about = { on: position, field: 'reportsTo', value: manager }
      const data = { position: positionLabel(position), manager }
      if (chart.managerState(position) === 'namesakes') {
        report({ ...about, messageId: 'namesakes', data: { ...data, field } })
        continue
      }
      const what = chart.goesByName(position) ? 'name' : 'id'
      const suggestion = suggestPosition(manager, position, chart, compared.has(manager))
      if (suggestion === undefined) {
        report({ ...about, messageId: 'unknown', data: { ...data, what, field } })
      } else {
        const related = [{ on: suggestion.target, note: 'perhaps this one' }]
        const repairs = repairReference([about], manager, suggestion)
        report({
          ...about,
          ...repairs,
          messageId: 'nearest',
          data: { ...data, what, suggestion: suggestion.label },
          related,
        })
      }
    }
    return chart.positions.some(({ reportsTo }) => reportsTo !== undefined)
      ? undefined
      : 'no position names its manager'
  },
})

function managerNamed({ reportsTo, teamLead = '' }: Position): string {
  return reportsTo ?? teamLead
}

function isLost(position: Position, chart: IndexedChart): boolean {
  // What cannot be read at all is another rule's finding.
  if (managerNamed(position) === '') return false
  const state = chart.managerState(position)
  return state === 'unknown' || state === 'namesakes'
}
