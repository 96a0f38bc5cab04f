import type { Position } from '../../chart/chart.ts'
import { mayBeLedBelow, mayBeLedBeside } from '../../chart/complements.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { personLabel, roleLabel } from '../../chart/labels.ts'
import { perChart } from '../../chart/per-chart.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { seatsBelow } from '../../chart/seats-below.ts'
import { isRole, roleIds } from '../../chart/titles/roles.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'style-seat-mismatch',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'The holder of a CSO or CRO seat leads in the style that the seat asks for.',
  sources: [
    'Sales Benchmark Index, on CSO and CRO strengths in the wrong seat: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    seatStyle: {
      type: 'object',
      propertyNames: { enum: roleIds },
      additionalProperties: { enum: ['execution', 'strategy', 'any'] },
      default: { cso: 'execution', cro: 'strategy' },
      description: 'The style that each seat asks for; any: no style is wrong there.',
    },
    reportMitigated: {
      type: 'boolean',
      default: true,
      description: 'Whether to report a misfit whose complements are in place: marketing and customer-success leaders.',
    },
  },
  messages: {
    misfit:
      '{person} is recorded as leading by {style} but holds the seat of {seat}, which asks for {wanted}. {consequence} Fit the seat to the person, give it to somebody who leads by {wanted}, or keep leaders around them who make up for it.',
  },
  check(chart, report, { seatStyle: wantedStyles, reportMitigated }) {
    const roles = Object.keys(wantedStyles).filter(isRole)
    const seats = chart.withRole(...roles)
    const complements = complementsIn(chart)
    let judged = 0
    for (const seat of seats) {
      const wanted = wantedStyles[chart.role(seat) ?? '']
      const held = seatStyle(seat, chart)
      if (wanted === undefined || held === undefined || !(held.style in consequences)) continue
      judged++
      if (wanted === 'any' || held.style === wanted) continue
      const leaders = complements(seat, held.style)
      if (!reportMitigated && leaders !== undefined) continue
      report({
        on: seat,
        messageId: 'misfit',
        data: {
          person: personLabel(held.holder),
          style: held.style,
          seat: roleLabel(seat, chart),
          wanted,
          consequence: consequences[held.style] ?? '',
        },
        related: [
          { on: held.holder, field: 'style', note: 'the style as recorded' },
          ...(leaders ?? []).map((on) => ({ on, note: 'a leader who makes up for it' })),
        ],
      })
    }
    if (seats.length === 0) return `no position surely has the role ${joinWords(roles, 'or')}`
    return judged > 0 ? undefined : 'nobody in these seats is recorded as leading by execution or by strategy'
  },
})

const consequences: Readonly<Record<string, string>> = {
  execution: 'Strategy and the work across teams get too little attention.',
  strategy: 'Decisions are talked through with everybody, and selling slows down.',
}

const functions = ['marketing', 'customer-success']

/** The leaders who make a misfit safe: beside an executor, below a strategist. Undefined where one is missing. */
function complementsIn(chart: IndexedChart): (seat: Position, style: string) => readonly Position[] | undefined {
  const [isLedBeside, isLedBelow] = [mayBeLedBeside(chart), mayBeLedBelow(chart)]
  const leads = (position: Position): boolean => leadsOne(position, chart)
  const teams = new Map<Position | undefined, readonly Position[]>()
  const beside = (seat: Position): readonly Position[] => {
    const manager = chart.manager(seat)
    const leaders =
      teams.get(manager) ??
      (manager
        ? chart
            .reports(manager)
            .filter(leads)
            .slice(0, shown + 1)
        : [])
    teams.set(manager, leaders)
    return leaders.filter((leader) => leader !== seat).slice(0, shown)
  }
  return (seat, style) => {
    const isLed = style === 'execution' ? isLedBeside : isLedBelow
    if (!functions.every((fn) => isLed(seat, fn))) return undefined
    return style === 'execution' ? beside(seat) : leadersBelow(chart)(seat, shown)
  }
}

const shown = 4

const leadersBelow = perChart((chart) =>
  seatsBelow(
    chart,
    chart.positions.filter((position) => leadsOne(position, chart)),
  ),
)

function leadsOne(position: Position, chart: IndexedChart): boolean {
  return functions.some((fn) => chart.leads(position, fn) === true)
}
