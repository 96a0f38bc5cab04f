import { dottedLines } from '../../chart/dotted-lines.ts'
import { positionLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'dotted-line-to-self-or-subordinate',
  category: 'matrix',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A dotted line leads to somebody else, and not to somebody below.',
  sources: ['Judgment: a dotted line is a second line upwards, so it cannot begin above the place where it ends.'],
  options: {
    allowDown: {
      type: 'boolean',
      default: false,
      description: 'Whether a dotted line may lead to somebody below, as a liaison.',
    },
  },
  messages: {
    self: '{position} has a dotted line to itself. Remove it, or name the position that is meant.',
    down: '{position} has a dotted line to {report}, who is below in the same line. Nobody can answer to those they lead. Turn the line round, or name the contact under liaison.',
  },
  check(chart, report, { allowDown }) {
    const lines = dottedLines(chart)
    const looped = loopMembers(chart)
    for (const { from, to, field, text } of lines) {
      const removal = { description: 'Remove the dotted line', edits: [{ on: from, field, remove: true as const }] }
      const about = { on: from, field, value: text, suggestions: [removal] }
      const position = positionLabel(from)
      if (from === to) report({ ...about, messageId: 'self', data: { position } })
      else if (!allowDown && chart.isInSubtree(to, from) && !looped.has(from)) {
        report({
          ...about,
          messageId: 'down',
          severity: 'warn',
          data: { position, report: positionLabel(to) },
          related: [{ on: to, field: 'reportsTo', note: 'the line upwards' }],
        })
      }
    }
    return lines.length > 0 ? undefined : 'no dotted line leads to a position of the chart'
  },
})
