import type { Person, Position } from '../../chart/chart.ts'
import { mayBeLedBeside } from '../../chart/complements.ts'
import { functionWords } from '../../chart/function-words.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderAtLabel, personLabel, roleLabel } from '../../chart/labels.ts'
import { leadersNear } from '../../chart/leaders-near.ts'
import { seatStyle } from '../../chart/seat-style.ts'
import { withArticle } from '../../chart/with-article.ts'
import { defineRule } from '../../rule.ts'
import { joinWords } from '../../wording.ts'

export default defineRule({
  id: 'cso-style-cro-without-peers',
  category: 'leadership',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A leader by execution in the CRO seat has marketing and customer-success leaders beside them.',
  sources: [
    'Sales Benchmark Index, on CSO and CRO strengths in the wrong seat: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  mutes: ['cro-sales-only-scope', 'sales-chief-unaligned', 'style-seat-mismatch'],
  options: {
    functions: {
      type: 'array',
      items: { type: 'string' },
      default: ['marketing', 'customer-success'],
      description: 'The functions that must be led from a seat beside the CRO.',
    },
    minPositions: {
      type: 'integer',
      minimum: 0,
      default: 0,
      description: 'The rule sleeps in charts with fewer positions than this.',
    },
    countVacant: {
      type: 'boolean',
      default: false,
      description: 'Whether a vacant or planned seat counts as a leader.',
    },
  },
  messages: {
    missing:
      '{person} leads by execution but sits in the seat of {seat}, and nobody beside them under {manager} leads {functions}. Executors push tactics and skip work across teams, so nobody speaks for those stages of the customer journey. Put {leaders} beside them, or give the seat to a strategist.',
    missingAtTop:
      '{person} leads by execution but sits in the seat of {seat} at the top of the chart, and nobody beside them leads {functions}. Executors push tactics and skip work across teams, so nobody speaks for those stages of the customer journey. Put {leaders} beside them, or give the seat to a strategist.',
  },
  check(chart, report, { functions, minPositions, countVacant }) {
    if (!chart.isComplete) return 'the chart is an extract, or has no chief executive at its top'
    if (chart.positions.length < minPositions) return `the chart has fewer than ${minPositions} positions`
    const seats = chart.withRole('cro').flatMap((seat) => {
      const held = seatStyle(seat, chart)
      return held?.style === 'execution' ? [{ seat, executor: held.holder }] : []
    })
    const leaders = leadersNear(chart)
    const isLedBeside = mayBeLedBeside(chart, countVacant)
    for (const { seat, executor } of seats) {
      const missing = functions.filter((fn) => !isLedBeside(seat, fn))
      if (missing.length === 0) continue
      const manager = chart.manager(seat)
      if (!manager && chart.managerState(seat) !== 'root') continue
      const person = personLabel(executor)
      const said = {
        person,
        seat: roleLabel(seat, chart),
        functions: joinWords(missing.map(functionWords), 'or'),
        leaders: leadersOf(missing),
      }
      const related = evidence(seat, executor, missing, leaders, chart)
      if (manager)
        report({ on: seat, messageId: 'missing', data: { ...said, manager: holderAtLabel(manager) }, related })
      else report({ on: seat, messageId: 'missingAtTop', data: said, related })
    }
    if (chart.withRole('cro').length === 0) return 'no position surely has the role cro'
    return seats.length > 0 ? undefined : 'no CRO is recorded as leading by execution'
  },
})

function evidence(
  seat: Position,
  executor: Person,
  missing: readonly string[],
  leaders: (seat: Position, fn: string) => readonly Position[],
  chart: IndexedChart,
) {
  const elsewhere = missing.flatMap((fn) =>
    leaders(seat, fn)
      .slice(0, 2)
      .map((on) => ({
        on,
        note:
          chart.manager(on) === chart.manager(seat)
            ? `would lead ${functionWords(fn)}, but nobody holds the seat`
            : `leads ${functionWords(fn)}, but not beside the CRO`,
      })),
  )
  const manager = chart.manager(seat)
  const shown = new Set([seat, ...elsewhere.map(({ on }) => on)])
  const beside = (manager ? chart.reports(manager).slice(0, 6) : []).filter((peer) => !shown.has(peer)).slice(0, 3)
  return [
    { on: executor, field: 'style', note: 'the style as recorded' },
    ...elsewhere,
    ...(manager ? [{ on: manager, note: 'the manager they would share' }] : []),
    ...beside.map((on) => ({ on, note: 'found beside the CRO' })),
  ]
}

function leadersOf(functions: readonly string[]): string {
  return `${joinWords(functions.map(functionWords).map(withArticle))} leader`
}
