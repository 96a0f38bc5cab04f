import type { Label } from '../../wording.ts'
import type { Position, SuccessionPlan } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { roleLabel } from '../labels.ts'
import { type Role, roleFacts } from '../titles/roles.ts'
import { planSeats } from './seat-plans.ts'
import { seatsInScope } from './seats-in-scope.ts'
import { topSalesRoles } from './top-sales-roles.ts'

/** A plan and what it is for. */
export interface PlanInScope {
  readonly plan: SuccessionPlan
  /** Undefined for a pool: a plan for every seat of a role, or for one to come. */
  readonly seat: Position | undefined
  readonly role: Role | undefined
  /** What findings about it point at: the seat; for a pool, the plan. */
  readonly subject: Position | SuccessionPlan
  readonly label: Label
}

/** The plans for seats that succession is about, and the pools for one of the roles. In order of place. */
export function plansInScope(
  chart: IndexedChart,
  roles: readonly string[] = topSalesRoles,
  includeCritical = true,
): readonly PlanInScope[] {
  const inScope = new Set(seatsInScope(chart, roles, includeCritical))
  const seatOf = planSeats(chart)
  return chart.plans.flatMap((plan): readonly PlanInScope[] => {
    const seat = seatOf(plan)
    if (seat) {
      if (!inScope.has(seat)) return []
      return [{ plan, seat, role: chart.role(seat), subject: seat, label: roleLabel(seat, chart) }]
    }
    const role = plan.targetRole === undefined ? undefined : chart.roleNamed(plan.targetRole)
    if (plan.positionReference !== undefined || plan.writtenOn || role === undefined) return []
    if (!roles.includes(role)) return []
    const words = `${roleFacts(role).label} (${role})`
    return [{ plan, seat: undefined, role, subject: plan, label: { text: words, redacted: words } }]
  })
}

/** Why there is nothing to judge where no plan is in scope. */
export const noPlanInScope = 'there is no succession plan for a top sales seat or a critical seat'
