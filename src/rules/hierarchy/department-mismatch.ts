import { aboveDepartments } from '../../chart/above-departments.ts'
import type { Position } from '../../chart/chart.ts'
import { type Department, departmentKey, departments } from '../../chart/departments.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isAssistant } from '../../chart/is-assistant.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
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
    const looped = loopMembers(chart)
    for (const department of found) {
      const [home, ...strays] = department.parts
      const boss = home && chart.manager(home.top)
      for (const { top: on } of strays) {
        const manager = chart.manager(on)
        const other = manager && departmentKey(manager)
        if (!home || !manager || other === undefined || looped.has(on)) continue
        if (isAbove(manager) || isPart(other, department.key) || bridged.has(pair(department.key, other))) continue
        if (!isHome(department, on, chart)) continue
        // The whole department belongs to the other one.
        if (boss && departmentKey(boss) === other) continue
        if (isAssistant(on) || isEmbedded(on) || hasOwnDottedLine(on, department, chart)) continue
        report({
          on,
          field: 'reportsTo',
          messageId: 'mismatch',
          data: {
            report: holderInRoleLabel(on, chart),
            own: department.name,
            other: manager.department ?? other,
            manager: holderInRoleLabel(manager, chart),
            head: holderInRoleLabel(home.top, chart),
          },
          related: [
            { on, field: 'department', note: 'its department' },
            { on: manager, field: 'department', note: 'the department of the manager' },
            { on: home.top, note: `the head of ${department.name}` },
          ],
        })
      }
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

/** Whether the rest of a department surely is elsewhere: it has a head with a team, or one who is higher than the stray. */
function isHome({ parts: [home] }: Department, stray: Position, chart: IndexedChart): boolean {
  if (!home) return false
  return home.members.length > 1 || chart.depth(home.top) < chart.depth(stray)
}

/** A business partner works in another department on purpose. */
function isEmbedded({ title = '' }: Position): boolean {
  return wordsOf(title).some((word) => ['partner', 'partners', 'liaison', 'embedded', 'hrbp'].includes(word))
}

function hasOwnDottedLine(seat: Position, { key }: Department, chart: IndexedChart): boolean {
  return chart.dottedManagers(seat).some((manager) => departmentKey(manager) === key)
}
