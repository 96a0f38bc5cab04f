import type { BusinessUnit } from '../../chart/chart.ts'
import { holdersShort } from '../../chart/holders-short.ts'
import { outgrownUnits, symptomsOf } from '../../chart/outgrown-unit.ts'
import { unitLabel } from '../../chart/unit-label.ts'
import { defineRule } from '../../rule.ts'
import { count, joinWords } from '../../wording.ts'

export default defineRule({
  id: 'unit-outgrew-cso',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'A business unit that falls behind with several products is led by more than a head of sales.',
  sources: [
    'Sales Benchmark Index, on the signs that a unit is ready for a CRO: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
    'The same signs: too few leads, more churn, longer sales cycles: https://salesforstartups.co.uk/blogs/assemble-the-right-team/should-i-hire-a-cro-or-a-vp-of-sales.',
  ],
  mutes: ['cso-in-complex-environment'],
  options: {
    minSigns: {
      type: 'integer',
      minimum: 1,
      maximum: 3,
      default: 2,
      description: 'How many signs of three: slow growth (always one of them), several products, a known symptom.',
    },
    minProducts: { type: 'integer', minimum: 1, default: 2, description: 'How many products are several.' },
  },
  messages: {
    outgrown:
      '{unit} grows {actual}% a year, behind {comparison}{circumstances}. Those are the signs that a unit has outgrown a leader of sales alone, here {leaders}. Prepare a CRO seat for {unit}.',
  },
  check(chart, report, limits) {
    for (const { unit, leaders } of outgrownUnits(chart, limits)) {
      report({
        on: unit,
        messageId: 'outgrown',
        data: {
          unit: unitLabel(unit),
          actual: unit.growth?.actual ?? 0,
          comparison: comparisonOf(unit),
          circumstances: circumstancesOf(unit, limits.minProducts),
          leaders: holdersShort(leaders, chart),
        },
        related: [
          { on: unit, field: 'growth', note: 'its growth' },
          ...((unit.products?.length ?? 0) > 0 ? [{ on: unit, field: 'products', note: 'its products' }] : []),
          ...(symptomsOf(unit).length > 0 ? [{ on: unit, field: 'symptoms', note: 'its symptoms' }] : []),
          ...leaders.slice(0, 6).map((on) => ({ on, note: 'who leads its sales' })),
        ],
      })
    }
    return chart.businessUnits.some(({ growth }) => growth?.actual !== undefined)
      ? undefined
      : 'no business unit records its growth'
  },
})

function comparisonOf({ growth }: BusinessUnit): string {
  const { actual = 0, target, market, competitors } = growth ?? {}
  const behind = (words: string, other: number | undefined): readonly string[] =>
    other !== undefined && actual < other ? [`${words} (${other}%)`] : []
  return joinWords([
    ...behind('its target', target),
    ...behind('its market', market),
    ...behind('its competitors', competitors),
  ])
}

function circumstancesOf(unit: BusinessUnit, minProducts: number): string {
  const { products = [] } = unit
  const symptoms = symptomsOf(unit).map((symptom) => symptomWords[symptom] ?? symptom)
  const variety = products.length >= minProducts ? `, with ${count(products.length, 'product', 'products')}` : ''
  return symptoms.length > 0 ? `${variety}, and puts it down to ${joinWords(symptoms)}` : variety
}

const symptomWords: Readonly<Record<string, string>> = {
  'low-leads': 'too few leads',
  'low-awareness': 'too little awareness',
  'rising-churn': 'more customers leaving',
  'longer-sales-cycle': 'longer sales cycles',
}
