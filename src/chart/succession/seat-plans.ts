import type { Position, SuccessionPlan } from '../chart.ts'
import type { IndexedChart } from '../indexed-chart.ts'
import { perChart } from '../per-chart.ts'
import { unitNamed } from '../unit-named.ts'
import { unitOf } from '../unit-of.ts'
import { plansGoneAstray } from './plans-gone-astray.ts'

/**
 * The plans that cover a seat: written on it, listed for it, or pools for its role, in its business unit where the pool
 * names one. A plan for an id that several seats claim may be meant for any of them, and one for an id that nobody has for
 * the seat that it most likely means.
 */
export function seatPlans(chart: IndexedChart): (seat: Position) => readonly SuccessionPlan[] {
  const pools = grouped(chart.plans, ({ targetRole }) => targetRole && chart.roleNamed(targetRole))
  const claimed = claimedByPlans(chart)
  const astray = plansGoneAstray(chart)
  const unit = pools.size > 0 ? unitOf(chart) : undefined
  const named = unitNamed(chart)
  if (pools.size === 0 && claimed.size === 0 && astray.size === 0) return chart.plansFor
  return (seat) => {
    const role = chart.role(seat)
    const fitting = (role === undefined ? undefined : pools.get(role)) ?? []
    return [
      ...chart.plansFor(seat),
      ...(claimed.get(seat) ?? []),
      ...(astray.get(seat) ?? []),
      ...fitting.filter(({ businessUnit }) => {
        const planned = businessUnit === undefined ? undefined : named(businessUnit)
        return planned === undefined || planned === unit?.(seat)
      }),
    ]
  }
}

/** The seat that a plan is for; undefined for a pool and where its position is not in the chart or not one seat. */
export function planSeats(chart: IndexedChart): (plan: SuccessionPlan) => Position | undefined {
  const seats = plannedSeats(chart)
  return (plan) => seats.get(plan)
}

const plannedSeats = perChart((chart): ReadonlyMap<SuccessionPlan, Position> => {
  const seats = new Map<SuccessionPlan, Position>()
  if (chart.plans.length === 0) return seats
  for (const seat of chart.seats) for (const plan of chart.plansFor(seat)) seats.set(plan, seat)
  return seats
})

function claimedByPlans(chart: IndexedChart): ReadonlyMap<Position, readonly SuccessionPlan[]> {
  const byReference = grouped(chart.plans, ({ writtenOn, positionReference }) =>
    writtenOn === undefined ? positionReference : undefined,
  )
  const claimed = new Map<Position, readonly SuccessionPlan[]>()
  for (const { id, jobShare, positions } of chart.sharedIds) {
    const plans = jobShare ? undefined : byReference.get(id)
    if (plans) for (const position of positions) claimed.set(position, plans)
  }
  return claimed
}

function grouped(
  plans: readonly SuccessionPlan[],
  keyOf: (plan: SuccessionPlan) => string | undefined,
): ReadonlyMap<string, readonly SuccessionPlan[]> {
  const groups = new Map<string, SuccessionPlan[]>()
  for (const plan of plans) {
    const key = keyOf(plan)
    if (key === undefined || key === '') continue
    const group = groups.get(key)
    if (group) group.push(plan)
    else groups.set(key, [plan])
  }
  return groups
}
