import { fieldSpelling } from '../../chart/chart-record.ts'
import { dottedLines } from '../../chart/dotted-lines.ts'
import { positionLabel } from '../../chart/labels.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dotted-line-redundant',
  category: 'matrix',
  severity: 'warn',
  recommended: true,
  fixable: true,
  since: '0.1.0',
  summary: 'A dotted line leads to somebody to whom no other line of the position leads.',
  sources: [
    'HR software refuses a dotted line to the own manager: https://docs.nakisa.com/2022R2-SP1/hr-suite/en/admin/content/_settings/_settings/scenval.html.',
  ],
  messages: {
    solid:
      'The dotted line from {position} to {manager} repeats the solid line. A second line says that there is a second boss. Remove it, or name the one who is meant.',
    twice: 'The dotted line from {position} to {manager} is there twice. Remove one from {field}.',
  },
  check(chart, report) {
    const lines = dottedLines(chart)
    const seen = new Map<unknown, Set<unknown>>()
    for (const { from, to, field, text } of lines) {
      const targets = seen.get(from) ?? new Set()
      seen.set(from, targets)
      const data = { position: positionLabel(from), manager: positionLabel(to) }
      const fix = {
        description: 'Remove the repeated dotted line',
        edits: [{ on: from, field, remove: true }],
      } as const
      const about = { on: from, field, value: text, fix }
      if (chart.manager(from) === to && from !== to) {
        report({
          ...about,
          messageId: 'solid',
          data,
          related: [{ on: from, field: 'reportsTo', note: 'the solid line' }],
        })
      } else if (targets.has(to)) {
        const spelling = fieldSpelling(from.record, 'dottedLineTo')
        report({ ...about, messageId: 'twice', data: { ...data, field: spelling } })
      }
      targets.add(to)
    }
    return lines.length > 0 ? undefined : 'no dotted line leads to a position of the chart'
  },
})
