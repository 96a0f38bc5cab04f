import type { SuccessionPlan } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { outgrownUnits } from '../../chart/outgrown-unit.ts'
import { unitLabel } from '../../chart/unit-label.ts'
import { defineRule } from '../../rule.ts'

export default defineRule({
  id: 'unit-without-cro-pipeline',
  category: 'leadership',
  severity: 'warn',
  recommended: true,
  since: '0.1.0',
  needsWholeChart: true,
  summary: 'Where a unit shows the signs of needing a CRO, somebody is being prepared or searched for.',
  sources: [
    'Sales Benchmark Index: build or hire leaders who can make the step to CRO: https://salesbenchmarkindex.com/insights/part-2-the-difference-between-a-chief-sales-officer-and-vp-of-sales/.',
  ],
  options: {
    acceptExternalSearch: {
      type: 'boolean',
      default: true,
      description: 'Whether externalSearch: open on the unit is preparation enough.',
    },
    minSigns: {
      type: 'integer',
      minimum: 1,
      maximum: 3,
      default: 2,
      description: 'How many signs of three, as in unit-outgrew-cso.',
    },
    minProducts: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'How many products are several, as in unit-outgrew-cso.',
    },
  },
  messages: {
    nobody:
      '{unit} shows the signs of needing a CRO, and nobody is being prepared for that seat. When it becomes urgent, the choice will be whoever is there. Name a candidate under succession with targetRole: cro, or open a search with externalSearch: open.',
  },
  check(chart, report, { acceptExternalSearch, ...limits }) {
    const units = outgrownUnits(chart, limits)
    const isPrepared = chart.plans.some((plan) => preparesCro(plan, chart))
    for (const { unit, leaders } of isPrepared ? [] : units) {
      if (acceptExternalSearch && unit.externalSearch?.toLowerCase() === 'open') continue
      report({
        on: unit,
        messageId: 'nobody',
        data: { unit: unitLabel(unit) },
        related: [
          { on: unit, field: 'growth', note: 'its growth' },
          ...leaders.slice(0, 6).map((on) => ({ on, note: 'who leads its sales now' })),
        ],
      })
    }
    return units.length > 0 ? undefined : 'no business unit shows the signs of needing a CRO'
  },
})

function preparesCro(plan: SuccessionPlan, chart: IndexedChart): boolean {
  const { candidates, targetRole, writtenOn, positionReference } = plan
  const isCro = (role: string | undefined) => role !== undefined && chart.roleNamed(role) === 'cro'
  if (candidates.some((candidate) => isCro(candidate.targetRole))) return true
  if (candidates.length === 0) return false
  const seat = writtenOn ?? (positionReference === undefined ? undefined : chart.positionById(positionReference))
  return isCro(targetRole) || (seat !== undefined && chart.role(seat) === 'cro')
}
