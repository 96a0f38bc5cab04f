import type { BusinessUnit } from '../../chart/chart.ts'
import { holderInRoleLabel } from '../../chart/labels.ts'
import { mayMean } from '../../chart/may-hold.ts'
import { unitChiefs } from '../../chart/unit-chiefs.ts'
import { dimensions, environmentOf, environmentWords } from '../../chart/unit-environment.ts'
import { unitLabel } from '../../chart/unit-label.ts'
import { unitOf } from '../../chart/unit-of.ts'
import { defineRule } from '../../rule.ts'
import { listShort } from '../../wording.ts'

export default defineRule({
  id: 'cro-in-simple-environment',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A CRO leads a business that is complex enough to need one.',
  sources: [
    'Sales Benchmark Index: a CSO suits a simple business with one channel, a CRO one with many channels, industries and competitors: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    thresholds: {
      type: 'object',
      additionalProperties: false,
      properties: {
        channels: { type: 'integer', minimum: 2, description: 'Sales channels.' },
        industries: { type: 'integer', minimum: 1, description: 'Industries sold into.' },
        products: { type: 'integer', minimum: 1, description: 'Products sold.' },
        competitors: { type: 'integer', minimum: 1, description: 'Competitors met.' },
      },
      default: { channels: 2, industries: 2, products: 3, competitors: 5 },
      description: 'From how many of each on a unit no longer counts as simple.',
    },
    minKnown: {
      type: 'integer',
      minimum: 1,
      maximum: 4,
      default: 2,
      description: 'How many of channels, industries, products and competitors the chart must give.',
    },
  },
  messages: {
    simple:
      '{units} has {environment}, yet {chief} leads it as a CRO. Designing a strategy for each channel buys little where there is one; a CSO who sells may serve better. Set expectedComplexity: true on the unit if it is about to grow.',
    simpleTogether:
      '{units} together have {environment}, yet {chief} leads them as a CRO. Designing a strategy for each channel buys little where there is one; a CSO who sells may serve better. Set expectedComplexity: true on a unit that is about to grow.',
  },
  check(chart, report, { thresholds, minKnown }) {
    const unitOfSeat = unitOf(chart)
    const cros = unitChiefs(chart, ['cro'])
    const otherChiefs = new Set(
      chart.seatsInWords((seat) => mayMean(seat, ['cso'], chart) !== false).map((seat) => unitOfSeat(seat)),
    )
    const ownUnits = new Map<string | undefined, BusinessUnit[]>()
    for (const unit of chart.businessUnits) {
      // What has no CRO of its own is led by those of the whole organisation.
      const leadingUnit = cros(unit.id).own.length > 0 ? unit.id : undefined
      const units = ownUnits.get(leadingUnit)
      if (units) units.push(unit)
      else ownUnits.set(leadingUnit, [unit])
    }
    const covered = [...ownUnits].flatMap(([id, units]) => {
      const { own, companyWide } = cros(id)
      const seats = id === undefined ? companyWide : own
      return seats.length > 0 ? [{ seats, units, environment: environmentOf(units) }] : []
    })
    for (const { seats, units, environment } of covered) {
      // A CSO of the whole organisation, or of one of the units, makes the CRO's job another one.
      if ([undefined, ...units.map(({ id }) => id)].some((id) => otherChiefs.has(id))) continue
      if (units.some(({ expectedComplexity }) => expectedComplexity)) continue
      const known = dimensions.filter((each) => environment[each] !== undefined)
      const isSimple = known.every((each) => (environment[each] ?? 0) < (thresholds[each] ?? 1))
      if (environment.channels !== 1 || known.length < minKnown || !isSimple) continue
      const data = { units: listShort(units.map(unitLabel)), environment: environmentWords(environment) }
      const related = units.slice(0, 6).map((on) => ({ on, note: 'the unit' }))
      for (const on of seats) {
        report({
          on,
          concerns: units,
          messageId: units.length === 1 ? 'simple' : 'simpleTogether',
          data: { ...data, chief: holderInRoleLabel(on, chart) },
          related,
        })
      }
    }
    return covered.length > 0 ? undefined : 'no business unit is led by a CRO'
  },
})
