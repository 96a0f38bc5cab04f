import type { Position } from '../../chart/chart.ts'
import { functionsNamed } from '../../chart/function-synonyms.ts'
import { functionWords } from '../../chart/function-words.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { functionsOfWords } from '../../chart/titles/possible-functions.ts'
import { type Role, roleFacts } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

/** A smaller team cannot have everybody. */
const enough = 3

export default defineRule({
  id: 'exec-team-lopsided',
  category: 'control',
  severity: 'warn',
  recommended: false,
  identifiedBy: 'value',
  strict: false,
  since: '0.1.0',
  summary: 'The executive team does not consist of one function.',
  sources: ['Judgment: a team that sees every question from one side decides it from there.'],
  messages: {
    one: 'All {members} members of the executive team beside the head of the company lead {fn}: {list}. Every question is then seen from one side. Take in somebody who leads another function.',
  },
  check(chart, report) {
    const members = seatsSaying(chart, 'execTeam').filter((seat) => seat.execTeam === true && !leadsAll(seat, chart))
    const [on, ...others] = members
    if (!on || members.length < enough) return `fewer than ${enough} positions are marked as on the executive team`
    const functions = members.map((seat) => functionsOf(seat, chart))
    if (functions.some((each) => each.length === 0))
      return 'not every member of the executive team has a known function'
    const [common] = (functions[0] ?? []).filter((fn) => functions.every((each) => each.every((other) => other === fn)))
    if (common === undefined) return undefined
    report({
      on,
      field: 'execTeam',
      messageId: 'one',
      data: {
        members: members.length,
        fn: functionWords(common),
        list: listShort(
          members.map((seat) => holderInRoleLabel(seat, chart)),
          4,
        ),
      },
      related: others.map((seat) => ({ on: seat, field: 'execTeam', note: 'on the team, too' })),
    })
    return undefined
  },
})

const heads: ReadonlySet<Role> = new Set<Role>(['ceo', 'president', 'managing-director', 'board', 'chair'])

function leadsAll(seat: Position, chart: IndexedChart): boolean {
  const role = chart.role(seat)
  return role === undefined ? chart.managerState(seat) === 'root' : heads.has(role)
}

/** By role, else by department, else by the words of the title; with all that the seat covers. */
function functionsOf(seat: Position, chart: IndexedChart): readonly string[] {
  const role = chart.role(seat)
  const named = role === undefined ? undefined : roleFacts(role).function
  const own = named === undefined ? functionsNamed(seat.department ?? '') : [named]
  const spoken = own.length > 0 ? own : functionsOfWords(wordsOf(seat.title ?? ''))
  return [...new Set([...spoken, ...chart.title(seat).covers, ...(seat.covers ?? [])])]
}
