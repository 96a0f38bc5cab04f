import { aboveDepartments } from '../../chart/above-departments.ts'
import type { Position } from '../../chart/chart.ts'
import { departmentStrays } from '../../chart/department-strays.ts'
import { departmentKey, departments } from '../../chart/departments.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isAssistant } from '../../chart/is-assistant.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'department-mismatch',
  category: 'hierarchy',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Everybody reports within their own department.',
  sources: [
    'Judgment: a line into another department is drawn as a dotted line in a matrix, and is a leftover of a move elsewhere.',
  ],
  options: {
    bridges: {
      type: 'array',
      items: { type: 'array', items: { type: 'string' }, minItems: 2, maxItems: 2 },
      default: [] as readonly (readonly string[])[],
      description: 'Pairs of departments between which people may report.',
    },
  },
  messages: {
    mismatch:
      '{report} belongs to {own} but reports into {other}, to {manager}, while the head of {own} is {head}. Either the department or the line is out of date. Correct it; in a matrix, make one of the two a dotted line.',
  },
  check(chart, report, { bridges }) {
    const found = departments(chart)
    if (found.length < 2) return 'the chart does not name two departments'
    const bridged = new Set(bridges.flatMap(([a = '', b = '']) => [pair(a, b), pair(b, a)]))
    const isAbove = aboveDepartments(chart, found)
    for (const { seat: on, manager, own, other, head } of departmentStrays(chart)) {
      if (isAbove(manager) || isPart(other, own.key) || bridged.has(pair(own.key, other))) continue
      if (isAssistant(on) || isEmbedded(on) || hasDottedLineInto(own.key, on, chart)) continue
      report({
        on,
        field: 'reportsTo',
        messageId: 'mismatch',
        data: {
          report: holderInRoleLabel(on, chart),
          own: own.name,
          other: manager.department ?? other,
          manager: holderInRoleLabel(manager, chart),
          head: holderInRoleLabel(head, chart),
        },
        related: [
          { on, field: 'department', note: 'its department' },
          { on: manager, field: 'department', note: 'the department of the manager' },
          { on: head, note: 'the head of its department' },
        ],
      })
    }
    return undefined
  },
})

function pair(a: string, b: string): string {
  return `${vocabularyKey(a)}\n${vocabularyKey(b)}`
}

/** `sales` and `sales-emea`: one is a part of the other. */
function isPart(a: string, b: string): boolean {
  return `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`)
}

/** A business partner works in another department on purpose. */
function isEmbedded({ title = '' }: Position): boolean {
  return wordsOf(title).some((word) => ['partner', 'partners', 'liaison', 'embedded', 'hrbp'].includes(word))
}

function hasDottedLineInto(key: string, seat: Position, chart: IndexedChart): boolean {
  return chart.dottedManagers(seat).some((manager) => departmentKey(manager) === key)
}
