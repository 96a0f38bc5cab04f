import type { SuccessionPlan } from '../../chart/chart.ts'
import type { IndexedChart } from '../../chart/indexed-chart.ts'
import { seatLabel } from '../../chart/labels.ts'
import { planSeats } from '../../chart/succession/seat-plans.ts'
import { unitNamed } from '../../chart/unit-named.ts'
import { vocabularyKey } from '../../chart/vocabulary-key.ts'
import { defineRule } from '../../rule.ts'
import { count } from '../../wording.ts'

export default defineRule({
  id: 'duplicate-succession-plan',
  category: 'succession',
  severity: 'error',
  recommended: true,
  since: '0.1.0',
  summary: 'A seat has one succession plan.',
  sources: ['Oracle anchors a succession plan to an incumbent, a job or a position, SAP SuccessFactors to a position.'],
  messages: {
    position:
      '{seat} has {plans}, and nobody can tell which of them holds. Reviews, ranks and readiness are split between them. Merge them into one.',
    role: 'The role {role} has {plans} of its own{unit}, and nobody can tell which of them holds. Reviews, ranks and readiness are split between them. Merge them into one.',
  },
  check(chart, report) {
    if (chart.plans.length === 0) return 'the chart has no succession plan'
    const seatOf = planSeats(chart)
    const groups = new Map<unknown, SuccessionPlan[]>()
    for (const plan of chart.plans) {
      const key = seatOf(plan) ?? poolKey(plan, chart)
      if (key === undefined) continue
      const known = groups.get(key)
      if (known) known.push(plan)
      else groups.set(key, [plan])
    }
    for (const [first, second, ...others] of groups.values()) {
      if (!first || !second) continue
      const seat = seatOf(first)
      const plans = count(others.length + 2, 'succession plan', 'succession plans')
      const related = [
        { on: first, field: 'position', note: 'the first plan' },
        ...others.map((on) => ({ on, field: 'position', note: 'another plan' })),
      ]
      const about = { on: second, related }
      if (seat) report({ ...about, field: 'position', messageId: 'position', data: { seat: seatLabel(seat), plans } })
      else {
        const { targetRole: role = '', businessUnit } = second
        const unit = businessUnit === undefined ? '' : ` in ${businessUnit}`
        report({ ...about, field: 'targetRole', messageId: 'role', data: { role, plans, unit } })
      }
    }
    return undefined
  },
})

/** What a plan for a role, and not for one position, is for. */
function poolKey(
  { targetRole, businessUnit, positionReference, writtenOn }: SuccessionPlan,
  chart: IndexedChart,
): string | undefined {
  if (targetRole === undefined || positionReference !== undefined || writtenOn) return undefined
  const unit = businessUnit === undefined ? undefined : unitNamed(chart)(businessUnit)
  return JSON.stringify([chart.roleNamed(targetRole) ?? vocabularyKey(targetRole), unit])
}
