import type { BusinessUnit, Position } from '../../chart/chart.ts'
import { firstSeat } from '../../chart/first-seat.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { mayMean } from '../../chart/may-hold.ts'
import { nearestAbove } from '../../chart/tree-passes.ts'
import { unitChiefs } from '../../chart/unit-chiefs.ts'
import { dimensions, environmentOf, environmentWords } from '../../chart/unit-environment.ts'
import { unitLabel } from '../../chart/unit-label.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'cso-in-complex-environment',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A business unit with many channels and industries has somebody above sales to lead its revenue.',
  sources: [
    'Sales Benchmark Index: a CSO suits a simple business with one channel, a CRO one with many channels, industries and competitors: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    thresholds: {
      type: 'object',
      additionalProperties: false,
      properties: {
        channels: { type: 'integer', minimum: 1, description: 'Sales channels.' },
        industries: { type: 'integer', minimum: 1, description: 'Industries sold into.' },
        products: { type: 'integer', minimum: 1, description: 'Products sold.' },
        competitors: { type: 'integer', minimum: 1, description: 'Competitors met.' },
      },
      default: { channels: 2, industries: 2, products: 3, competitors: 5 },
      description: 'From how many of each on a unit counts as complex there.',
    },
    also: {
      type: 'integer',
      minimum: 0,
      maximum: 3,
      default: 1,
      description: 'How many of industries, products and competitors must be complex beside the channels.',
    },
  },
  messages: {
    complex:
      '{unit} has {environment}, and a CSO leads its sales: {chief}. A seat built for one channel gets stretched there: nobody designs a strategy for each channel. Consider a CRO for {unit}, or split it into simpler units.',
  },
  check(chart, report, { thresholds, also }) {
    const csos = unitChiefs(chart, ['cso'])
    const { isWide, lead } = leadership(chart)
    let judged = 0
    for (const unit of chart.businessUnits) {
      const { own, companyWide } = csos(unit.id)
      const chiefs = own.length > 0 ? own : companyWide
      const { first: chief, isLedWidely } = lead(chiefs)
      if (!chief || unit.channels === undefined) continue
      judged++
      const environment = environmentOf([unit])
      const complex = dimensions.filter((each) => (environment[each] ?? 0) >= (thresholds[each] ?? 1))
      if (!complex.includes('channels') || complex.length - 1 < also) continue
      if (isLedWidely || isWide(unit)) continue
      report({
        on: chief,
        value: unit.id ?? unit.name ?? '',
        concerns: [unit],
        messageId: 'complex',
        data: {
          unit: unitLabel(unit),
          environment: environmentWords(environment, complex),
          chief: holderInRoleLabel(chief, chart),
        },
        related: [
          { on: unit, note: 'the unit' },
          ...complex.map((field) => ({ on: unit, field, note: `its ${field}` })),
        ],
      })
    }
    return judged > 0 ? undefined : 'no business unit with channels is led by a CSO'
  },
})

/** Whether somebody with a wider remit than sales, or with a title that may mean that, stands over the unit or above its CSO. */
function leadership(chart: IndexedChart) {
  const unitOfSeat = unitOf(chart)
  const mayBeWide = (seat: Position): boolean => mayMean(seat, ['cro', 'cco-commercial'], chart) !== false
  const covered = new Set(chart.seatsInWords(mayBeWide).map(unitOfSeat))
  const above = nearestAbove(chart, mayBeWide)
  // All units without a CSO of their own have the same ones.
  const known = new Map<readonly Position[], { readonly first: Position | undefined; readonly isLedWidely: boolean }>()
  const lookUp = (chiefs: readonly Position[]) => {
    const found = { first: firstSeat(chiefs), isLedWidely: chiefs.some((chief) => above(chief) !== undefined) }
    known.set(chiefs, found)
    return found
  }
  return {
    isWide: ({ id }: BusinessUnit): boolean => covered.has(undefined) || covered.has(id),
    lead: (chiefs: readonly Position[]) => known.get(chiefs) ?? lookUp(chiefs),
  }
}
