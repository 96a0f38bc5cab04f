import { brokenLines } from '../../chart/broken-lines.ts'
import type { Entity, Position } from '../../chart/chart.ts'
import { departmentKey } from '../../chart/departments.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { isStaffed } from '../../chart/is-staffed.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { dottedReports } from '../../chart/linked.ts'
import { meantSeats } from '../../chart/meant-seats.ts'
import { severalSeats } from '../../chart/several-seats.ts'
import { stopsAtLeaders } from '../../chart/stops-at-leaders.ts'
import { wordsOf } from '../../chart/titles/acronym-context.ts'
import { isAideTitle } from '../../chart/titles/aide-title.ts'
import { isDeputyTitle } from '../../chart/titles/deputy-title.ts'
import { isLeaderTitle } from '../../chart/titles/leader-title.ts'
import { phraseKey } from '../../chart/titles/phrase-key.ts'
import { defineRule } from '../../rule.ts'

/** A chief of staff, an art director and a board member often lead nobody. */
const leadingNobody: readonly string[] = [
  ...['board', 'chair', 'counsel', 'advisor', 'adviser', 'fellow', 'non-executive'],
  ...['staff', 'art', 'arte', 'artistique', 'creative'],
]

export default defineRule({
  id: 'manager-title-without-reports',
  category: 'titles',
  severity: 'warn',
  recommended: false,
  strict: false,
  since: '0.1.0',
  summary: 'Whoever is called a manager, head or director has somebody to lead.',
  sources: [
    'In German a Sales Manager may lead nobody, which is why that title is left alone: https://www.salespotentials.com/blog/was-unterscheidet-sales-manager-und-sales-director/.',
  ],
  options: {
    exempt: {
      type: 'array',
      items: { type: 'string' },
      default: leadingNobody,
      description:
        'Words of titles whose holders need lead nobody, beside managers of products, projects, accounts and the like.',
    },
  },
  messages: {
    alone:
      '{seat} has the title of a leader and nobody to lead. Either the lines of the team lead elsewhere, or the title promises what the seat does not give. Correct the lines, or the title.',
  },
  check(chart, report, { exempt }) {
    if (chart.complete === false) return 'the chart says that it is not complete'
    if (stopsAtLeaders(chart)) return 'the chart shows the leaders only, and not whom they lead'
    const words = new Set(exempt.flatMap(wordsOf))
    const dotted = dottedReports(chart)
    const leaders = chart.seats.filter(
      (seat) => isStaffed(seat) && isLeader(seat) && !wordsOf(seat.title ?? '').some((word) => words.has(word)),
    )
    if (leaders.length === 0) return 'no title says that its holder leads people'
    const meant = new Set<Entity>([...meantSeats(chart, 'dottedLineTo').values()].flat())
    const lines = brokenLines(chart)
    for (const seat of lines.meant) meant.add(seat)
    const hasTeam = (seat: Position): boolean => chart.reports(seat).length > 0 || dotted.has(seat) || meant.has(seat)
    const leading = chart.seats.filter(hasTeam)
    const beside = new Set(leading.flatMap((seat) => leadKeys(seat, chart)))
    const elsewhere = new Set(severalSeats(chart).flatMap(({ seats }) => (seats.some(hasTeam) ? seats : [])))
    const alone = leaders.filter(
      (seat) => !hasTeam(seat) && !elsewhere.has(seat) && !leadKeys(seat, chart).some((key) => beside.has(key)),
    )
    if (alone.length >= many && alone.length * 2 > leaders.length) return 'the chart shows few of the teams'
    // Each broken line may lead to one of them.
    for (const on of alone.length > lines.open ? alone : []) {
      report({ on, field: 'title', messageId: 'alone', data: { seat: holderInRoleLabel(on, chart) } })
    }
    return undefined
  },
})

/** From so many on, leaders without a team say something about the chart where they are most of the leaders. */
const many = 10

/** What two seats have in common that lead one team, of which only one may have the lines. */
function leadKeys(seat: Position, chart: IndexedChart): readonly string[] {
  const above = chart.manager(seat)?.index ?? ''
  return [
    ...(seat.title === undefined ? [] : [`${above} "${phraseKey(seat.title)}`]),
    ...(seat.coHead === true ? [`${above} ${departmentKey(seat) ?? ''}`] : []),
  ]
}

function isLeader({ title }: Position): boolean {
  return title !== undefined && isLeaderTitle(title) && !isDeputyTitle(title) && !isAideTitle(title)
}
