import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { positionLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { normaliseTitle } from '../../chart/titles/normalise-title.ts'
import { isRole, type Role, roleFacts, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'role-title-conflict',
  category: 'titles',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'The role of a position says the same as its title, where the title is plain.',
  sources: ['The role goes before the title, so a slip in it would change what every other rule sees without a sound.'],
  options: {
    allowTitleOverride: {
      type: 'array',
      items: { enum: roleIds },
      default: [] as readonly string[],
      description: 'Roles that may be given to a position whatever its title says.',
    },
  },
  messages: {
    conflict:
      '{position} has role: {role} ({roleWords}), but its title "{title}" reads as {meaning}. Every rule goes by the role. Correct whichever is wrong, or allow the role with the option allowTitleOverride.',
  },
  check(chart, report, { allowTitleOverride }) {
    let judged = 0
    for (const position of seatsSaying(chart, 'role')) {
      const { role, title } = position
      if (role === undefined || title === undefined || !isRole(role)) continue
      const { titleRole, otherMeaning } = chart.title(position)
      const otherChief = otherMeaning !== undefined && isChief(otherMeaning) ? otherMeaning : undefined
      if (titleRole === undefined && otherChief === undefined) continue
      judged++
      if (titleRole === role || allowTitleOverride.includes(role) || saysBesides(position, role, chart)) continue
      const meaning = titleRole === undefined ? otherChief : `${titleRole} (${roleFacts(titleRole).label})`
      report({
        on: position,
        field: 'role',
        messageId: 'conflict',
        data: {
          position: positionLabel(position),
          role,
          roleWords: roleFacts(role).label,
          title,
          meaning: meaning ?? '',
        },
        suggestions: [
          {
            description: 'Remove the role, so that the title speaks',
            edits: [{ on: position, field: 'role', remove: true }],
          },
          ...(titleRole === undefined
            ? []
            : [{ description: `Write role: ${titleRole}`, edits: [{ on: position, field: 'role', set: titleRole }] }]),
        ],
        related: [{ on: position, field: 'title', note: 'the title' }],
      })
    }
    return judged > 0 ? undefined : 'no position has both a role and a title with one plain meaning'
  },
})

/** Whether a combined title says a role beside its highest: `President & CEO`, `VP Sales and Marketing`. */
function saysBesides(position: Position, role: Role, chart: IndexedChart): boolean {
  const { titleRole, covers } = chart.title(position)
  if (titleRole === undefined) return false
  const { leads } = roleFacts(role)
  if (leads !== undefined && leads !== functionOf(titleRole) && covers.includes(leads)) return true
  const parts = normaliseTitle(position.title ?? '')
  return parts.length > 1 && parts.some(({ words }) => chart.roleNamed(words.join(' ')) === role)
}

function functionOf(role: Role): string | undefined {
  const { leads, function: served } = roleFacts(role)
  return leads ?? served
}

/** Of the meanings that are no role of ours, only those of other chiefs surely exclude one that is. */
function isChief(meaning: string): boolean {
  return /^chief .+ officer$/.test(meaning)
}
