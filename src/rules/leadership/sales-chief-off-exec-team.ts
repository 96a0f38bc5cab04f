import { byUnit } from '../../chart/by-unit.ts'
import type { Position } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel, subjectLabel } from '../../chart/labels.ts'
import { loopMembers } from '../../chart/loop-members.ts'
import { mayMean } from '../../chart/may-hold.ts'
import { seatsSaying } from '../../chart/seats-saying.ts'
import { isRole, type Role, roleIds } from '../../chart/titles/roles.ts'
import { topChiefs } from '../../chart/top-chiefs.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { unitTops } from '../../chart/unit-tops.ts'
import { defineRule } from '../../rule.ts'
import { count, joinWords } from '../../wording.ts'

export default defineRule({
  id: 'sales-chief-off-exec-team',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'The highest sales chief belongs to the executive team.',
  sources: [
    'Guides to the CSO and CRO roles have both sit with the chief executive and the board: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  options: {
    maxDepth: {
      type: 'integer',
      minimum: 1,
      default: 1,
      description: 'How many levels below the chief executive, or the head of the business unit, the seat may be.',
    },
    roles: {
      type: 'array',
      items: { enum: roleIds },
      default: ['cso', 'cro'],
      description: 'The roles of sales chiefs; only the highest of a line is checked.',
    },
  },
  messages: {
    tooDeep:
      '{chief} sits {levels} below {head} and is not marked as on the executive team. Sales has no voice where strategy is set. Have the seat report there, or mark it execTeam: true.',
    unmarked:
      '{chief} is not on the executive team, by the marks of this chart. Sales has no voice where strategy is set. Take the seat into the team and mark it execTeam: true.',
  },
  check(chart, report, { maxDepth, roles }) {
    const chiefs = topChiefs(chart, roles.filter(isRole))
    const unit = unitOf(chart)
    const marked = seatsSaying(chart, 'execTeam').filter(({ execTeam }) => execTeam === true)
    const teams = byUnit(marked, unit)
    const tooFarBelow = distantHeads(chart, maxDepth)
    for (const on of chiefs) {
      if (on.execTeam === true) continue
      const chief = subjectLabel(on, chart)
      const team = teams.get(unit(on)) ?? []
      if (team.length > 0 || on.execTeam === false) {
        const related = team.slice(0, 4).map((seat) => ({ on: seat, field: 'execTeam', note: 'on the executive team' }))
        report({ on, messageId: 'unmarked', data: { chief }, related })
        continue
      }
      const far = tooFarBelow(on)
      if (!far) continue
      const data = { chief, levels: count(far.levels, 'level', 'levels'), head: holderInRoleLabel(far.head, chart) }
      const manager = chart.manager(on)
      const between = manager && manager !== far.head ? [{ on: manager, note: 'the manager in between' }] : []
      report({ on, messageId: 'tooDeep', data, related: [...between, { on: far.head, note: 'where strategy is set' }] })
    }
    return chiefs.length > 0 ? undefined : `no position surely has the role ${joinWords(roles, 'or')}`
  },
})

const chiefExecutives: readonly Role[] = ['ceo', 'president', 'managing-director']

interface DistantHead {
  readonly head: Position
  readonly levels: number
}

/** The head that a chief should sit close to, where they surely do not; undefined where they do, or nobody can tell. */
function distantHeads(chart: IndexedChart, maxDepth: number): (chief: Position) => DistantHead | undefined {
  const unit = unitOf(chart)
  const unitTop = unitTops(chart)
  const inLoop = loopMembers(chart)
  const ofCompany = headsAbove(chart, chiefExecutives)
  const ofUnit = headsAbove(chart, [...chiefExecutives, 'general-manager'])
  return (chief) => {
    const manager = chart.manager(chief)
    if (!manager || mayMean(manager, ['board', 'chair'], chart) !== false) return undefined
    const own = unit(chief)
    const top = own === undefined ? undefined : unitTop(chief)
    if (top && (top === chief || inLoop.has(top))) return undefined
    const { sure, may } = own === undefined ? ofCompany : ofUnit
    const head = lower(sure(manager), top, chart)
    if (!head) return undefined
    const nearest = lower(head, may(manager), chart) ?? head
    if (inLoop.has(head) || inLoop.has(nearest)) return undefined
    const levelsBelow = (seat: Position): number => chart.depth(chief) - chart.depth(seat)
    return levelsBelow(nearest) > maxDepth ? { head, levels: levelsBelow(head) } : undefined
  }
}

/** For a seat the nearest on the way up, itself included, that surely has one of some roles, and the nearest that may. */
function headsAbove(chart: IndexedChart, roles: readonly Role[]) {
  return {
    sure: nearestAbove(chart, (seat) => mayMean(seat, roles, chart) === true),
    may: nearestAbove(chart, (seat) => mayMean(seat, roles, chart) !== false),
  }
}

/** Of two on one line the one further down. */
function lower(one: Position | undefined, other: Position | undefined, chart: IndexedChart): Position | undefined {
  if (!one || !other) return one ?? other
  return chart.depth(one) >= chart.depth(other) ? one : other
}
