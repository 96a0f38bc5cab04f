import type { Position } from '../../chart/chart.ts'
import { firstSeat } from '../../chart/first-seat.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import type { Role } from '../../chart/titles/roles.ts'
import { topmostAbove } from '../../chart/tree-passes.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'revops-split',
  category: 'control',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'The operations of sales, marketing and customer success have a common head.',
  sources: [
    'Advice on where revenue operations belong differs by firm: https://apfx.ai/blog/how-to-structure-a-revenue-operations-team.',
  ],
  messages: {
    split:
      '{first} and {others} work on the operations of one funnel under different chiefs, {chiefs}. Each builds reports and systems of their own, and the numbers do not meet. Give them a common head, or tie them by dotted lines.',
  },
  check(chart, report) {
    const unit = unitOf(chart)
    const chiefOf = chiefs(chart)
    const teams = chart.seats.filter(isStaffed).flatMap((seat) => {
      const kind = kindOf(seat, chart)
      return kind === undefined ? [] : [{ seat, kind, unit: unit(seat), chief: chiefOf(seat) }]
    })
    const sales = teams.filter(({ kind }) => kind === 'sales')
    for (const own of new Set(sales.map((team) => team.unit))) {
      const inUnit = teams.filter((team) => team.unit === own)
      const seat = firstSeat(inUnit.flatMap((team) => (team.kind === 'sales' ? team.seat : [])))
      const first = inUnit.find((team) => team.seat === seat)
      const others = inUnit.filter(
        ({ kind, chief }) => kind !== 'sales' && chief !== undefined && chief !== first?.chief,
      )
      const apart = new Set([first, ...others].flatMap((team) => team?.chief ?? []))
      if (!first?.chief || others.length === 0 || others.some((other) => isTied(first.seat, other.seat, chart)))
        continue
      report({
        on: first.seat,
        messageId: 'split',
        data: {
          first: holderInRoleLabel(first.seat, chart),
          others: listShort(
            others.map(({ seat }) => holderInRoleLabel(seat, chart)),
            3,
          ),
          chiefs: listShort(
            [...apart].map((chief) => holderInRoleLabel(chief, chart)),
            3,
          ),
        },
        related: [
          ...others.map(({ seat }) => ({ on: seat, note: 'operations of the same funnel' })),
          ...[...apart].map((chief) => ({ on: chief, note: 'a chief of some of them' })),
        ],
      })
    }
    return sales.length > 0 ? undefined : 'no position surely runs sales operations'
  },
})

type Kind = 'sales' | 'marketing' | 'customer-success'

const others: readonly (readonly [Kind, RegExp])[] = [
  ['sales', /(^|-)sales-(ops|operations)(-|$)/],
  ['marketing', /(^|-)marketing-(ops|operations)(-|$)/],
  ['customer-success', /(^|-)(cs|customer-success|customer)-(ops|operations)(-|$)/],
]

/** Revenue operations are the common head itself, and no part. */
function kindOf(seat: Position, chart: IndexedChart): Kind | undefined {
  const words = vocabularyKey(seat.title ?? '')
  if (/(^|-)(revenue-operations|revenue-ops|revops)(-|$)/.test(words)) return undefined
  if (chart.role(seat) === 'head-of-sales-operations') return 'sales'
  return others.find(([, pattern]) => pattern.test(words))?.[0]
}

const tops: ReadonlySet<Role> = new Set<Role>([
  'ceo',
  'president',
  'managing-director',
  'board',
  'chair',
  'general-manager',
])

/** The highest manager below whoever leads the whole: two of one funnel under one chief have a common head. */
function chiefs(chart: IndexedChart): (seat: Position) => Position | undefined {
  const highest = topmostAbove(chart, (seat) => {
    const role = chart.role(seat)
    return chart.managerState(seat) === 'managed' && !(role !== undefined && tops.has(role))
  })
  return (seat) => {
    const manager = chart.manager(seat)
    return manager && highest(manager)
  }
}

function isTied(a: Position, b: Position, chart: IndexedChart): boolean {
  return chart.dottedManagers(a).includes(b) || chart.dottedManagers(b).includes(a)
}
