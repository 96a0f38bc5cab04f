import { adrift, leaderIsAdrift } from '../../chart/adrift.ts'
import type { Position } from '../../chart/chart.ts'
import { functionWords } from '../../chart/function-words.ts'
import { subjectLabel } from '../../chart/labels.ts'
import { type LinkWay, linked, linkWays } from '../../chart/linked.ts'
import { worksInSalesOnly } from '../../chart/sales-only.ts'
import { topChiefs } from '../../chart/top-chiefs.ts'
import { countAbove, countBelow } from '../../chart/tree-passes.ts'
import { topsAmong } from '../../chart/untied-leaders.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'cro-sales-only-scope',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  summary: 'A CRO leads more than sales, or has marketing or customer success tied to the seat.',
  sources: [
    'Sales Benchmark Index, on what a true CRO does besides managing sales: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'A guide sets the owner of sales apart from the owner of all revenue: https://thegtmindex.com/guides/chief-revenue-officer-vs-chief-sales-officer/.',
  ],
  mutes: ['sales-chief-unaligned'],
  options: {
    mode: {
      enum: ['report-or-peer', 'report', 'link'],
      default: 'report-or-peer',
      description:
        'Where a marketing or customer-success leader must be: in the line of the CRO (report); there, beside or above the CRO or on a dotted line (report-or-peer); or also named as liaison (link).',
    },
    assumeComplete: {
      type: 'boolean',
      default: false,
      description:
        'Whether to judge charts that may show the sales department alone, as complete: true in the chart does.',
    },
  },
  messages: {
    salesOnly:
      '{seat} is to answer for all revenue, but everybody below works in sales, and nobody who leads marketing or customer success is {tied}. That is the remit of a chief sales officer (CSO). Bring the two functions closer, or call the seat what it is.',
  },
  check(chart, report, { mode, assumeComplete }) {
    const chiefs = topChiefs(chart, ['cro'])
    if (chiefs.length === 0) return 'no position surely has the role cro'
    if (!chart.isComplete) return 'the chart is an extract, or has no chief executive at its top'
    const isWhole = assumeComplete || chart.complete === true
    const isLinked = linked(chart)
    const includesTop = topsAmong(chart)
    const mayBeTied = (on: Position, fn: string): boolean =>
      chart.leads(on, fn) !== false ||
      adrift(chart).has(on) ||
      leaderIsAdrift(chart)(fn) ||
      isLinked(on, fn, waysOf.get(mode)) !== false ||
      (mode !== 'report' && !chart.manager(on) && includesTop(chart.leadersOf(fn)))
    const worksElsewhere = (seat: Position) => worksInSalesOnly(seat, chart) !== true
    const elsewhereSeats = chart.seatsInWords(worksElsewhere)
    const othersBelow = countBelow(chart, elsewhereSeats)
    const othersAbove = countAbove(chart, elsewhereSeats)
    const others = elsewhereSeats.length
    const someAreAdrift = elsewhereSeats.some((seat) => adrift(chart).has(seat))
    // A chart of the sales department alone shows nobody else but the managers above it.
    const showsOthers = (chief: Position) => others > chart.depth(chief) || others > othersAbove(chief)
    for (const on of chiefs) {
      if (chart.reports(on).length === 0 || othersBelow(on) > 0 || someAreAdrift) continue
      if (widening.some((fn) => mayBeTied(on, fn))) continue
      if (!isWhole && !showsOthers(on)) continue
      const line = chart.reports(on).slice(0, 3)
      const elsewhere = widening.flatMap((fn) =>
        chart
          .leadersOf(fn)
          .slice(0, 4)
          .map((leader) => ({ on: leader, note: `leads ${functionWords(fn)}, with no tie to the CRO` })),
      )
      report({
        on,
        messageId: 'salesOnly',
        data: { seat: subjectLabel(on, chart), tied: tiedWords.get(mode) ?? '' },
        related: [...line.map((seat) => ({ on: seat, note: 'below the CRO, and in sales' })), ...elsewhere.slice(0, 4)],
      })
    }
    return undefined
  },
})

/** The functions that make a revenue seat wider than a sales seat. */
const widening = ['marketing', 'customer-success']

const waysOf = new Map<string, readonly LinkWay[]>([
  ['report', ['subtree']],
  ['report-or-peer', ['subtree', 'peer', 'manager', 'dotted']],
  ['link', linkWays],
])

const tiedWords: ReadonlyMap<string, string> = new Map([
  ['report', 'in that line'],
  ['report-or-peer', 'in that line or beside it'],
  ['link', 'tied to it'],
])
