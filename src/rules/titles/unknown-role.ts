import type { Position } from '../../chart/chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { isRole } from '../../chart/titles/roles.ts'
import { suggestRole } from '../../chart/titles/suggest-role.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'unknown-role',
  category: 'titles',
  severity: 'warn',
  recommended: true,
  identifiedBy: 'value',
  since: '0.1.0',
  summary: 'The role of a position is one that rules know, or one that the company has declared.',
  sources: ['A role that no rule knows takes the place of a title that rules might have understood.'],
  options: {
    known: {
      type: 'array',
      items: { type: 'string' },
      default: [] as readonly string[],
      description: 'Roles of your own, which no rule judges.',
    },
  },
  messages: {
    spelled:
      '{position} has role: {role}, which is no id of a role. Rules take it for {suggestion}, but other programs that read the chart may not. Write role: {suggestion}.',
    nearest:
      '{position} has role: {role}, which is no role that orglint knows, so no rule sees what the seat is. Did you mean {suggestion}?',
    unknown:
      '{position} has role: {role}, which is no role that orglint knows, so no rule sees what the seat is. Leave role: out and let the title speak, or declare the role with the option known.',
    unknownTimes:
      '{position} and {others} have role: {role}, which is no role that orglint knows, so no rule sees what these seats are. Leave role: out and let the titles speak, or declare the role with the option known.',
  },
  check(chart, report, { known }) {
    const declared = new Set(known)
    const withRole = seatsSaying(chart, 'role')
    const strangers = new Map<string, Position[]>()
    for (const position of withRole) {
      const { role = '' } = position
      if (isRole(role) || declared.has(role)) continue
      const counted = chart.role(position)
      const suggestion = counted ?? suggestRole(role)
      const about = { on: position, field: 'role', value: role }
      if (suggestion !== undefined) {
        const suggestions = [
          { description: `Write role: ${suggestion}`, edits: [{ on: position, field: 'role', set: suggestion }] },
        ]
        report({
          ...about,
          suggestions,
          messageId: counted === undefined ? 'nearest' : 'spelled',
          data: { position: positionLabel(position), role, suggestion },
        })
        continue
      }
      const alike = strangers.get(role)
      if (alike) alike.push(position)
      else strangers.set(role, [position])
    }
    for (const [role, [first, ...others]] of strangers) {
      if (!first) continue
      const about = { on: first, field: 'role', value: role }
      const data = { position: positionLabel(first), role }
      if (others.length === 0) report({ ...about, messageId: 'unknown', data })
      else {
        report({
          ...about,
          messageId: 'unknownTimes',
          data: { ...data, others: count(others.length, 'other', 'others') },
          related: others.map((on) => ({ on, field: 'role', note: 'the same role' })),
        })
      }
    }
    return withRole.length > 0 ? undefined : 'no position has a role of its own'
  },
})
